using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Presentation.Words;

/// <summary>Scenarios in words.</summary>
public static class ArmTexts
{
    /// <summary>The logic interest.</summary>
    public static Text Interest { get; } = new(
        "Interest-driven. The actor with the largest stake starts the table and invites those who share its stake and interests; all members judge proposals by what they do for themselves.",
        "Belangengedreven. Wie het grootste belang heeft begint de tafel en nodigt uit met wie het belang en de belangen gedeeld worden; ieder oordeelt naar wat het voor zichzelf betekent.");

    /// <summary>The logic kindred.</summary>
    public static Text Kindred { get; } = new(
        "Interest-driven, like seeks like. The actor with the largest stake starts and invites the most like-minded; all members judge proposals by what they do for themselves.",
        "Belangengedreven, soort zoekt soort. Wie het grootste belang heeft begint en nodigt de meest gelijkgestemden uit; ieder oordeelt naar wat het voor zichzelf betekent.");

    /// <summary>The logic mutual-gains.</summary>
    public static Text MutualGains { get; } = new(
        "Interest-driven, seeking mutual gains. The actor with the largest stake starts and invites stakes that the table still lacks; half of the proposals are packages of two moves; all members judge proposals by what they do for themselves.",
        "Belangengedreven, op zoek naar wederzijds voordeel. Wie het grootste belang heeft begint en nodigt belangen uit die nog ontbreken; de helft van de voorstellen zijn pakketten van twee zetten; ieder oordeelt naar wat het voor zichzelf betekent.");

    /// <summary>The logic issue.</summary>
    public static Text Issue { get; } = new(
        "Issue-driven. The actor that fits the issue best starts and invites those who add most to what the issue requires; all members judge proposals by what they do for the issue.",
        "Opgavegericht. Wie het best bij de opgave past begint en nodigt uit wie het meest toevoegt aan wat de opgave vraagt; ieder oordeelt naar wat het voor de opgave betekent.");

    /// <summary>The logic expert.</summary>
    public static Text Expert { get; } = new(
        "Experts. As issue, but the ablest for the issue are invited, whether or not the table already has their ability.",
        "Deskundigen. Als issue, maar de bekwaamsten voor de opgave worden uitgenodigd, ook als de tafel hun bekwaamheid al heeft.");

    /// <summary>The logic mandate.</summary>
    public static Text Mandate { get; } = new(
        "By mandate. The actor that is formally responsible starts and invites other public actors with a mandate; all members judge proposals by what they do for themselves.",
        "Naar mandaat. Wie formeel verantwoordelijk is begint en nodigt andere publieke actoren met een mandaat uit; ieder oordeelt naar wat het voor zichzelf betekent.");

    /// <summary>The logic random.</summary>
    public static Text Random { get; } = new(
        "Chance decides who sits at the table; all members judge proposals by what they do for the issue. Every other scenario is compared with this level.",
        "Het toeval stelt de tafel samen; ieder oordeelt naar wat het voor de opgave betekent. Met dit peil wordt elk ander scenario vergeleken.");

    /// <summary>The logic coverage-reference.</summary>
    public static Text CoverageReference { get; } = new(
        "Reference, not a practice: all actors are known, and the group that covers the issue best is invited; all members judge proposals by what they do for the issue.",
        "Vergelijkingspeil, geen praktijk: alle actoren zijn bekend en wie samen de opgave het best dekken worden uitgenodigd; ieder oordeelt naar wat het voor de opgave betekent.");

    /// <summary>A logic in its long form: {0} start, {1} invite, {2} answer, {3} deliberate.</summary>
    public static Text LongForm { get; } = new(
        "Starts: {0}. Invited: {1}. Invitations are answered {2}, proposals judged {3}.",
        "Begint: {0}. Wordt uitgenodigd: {1}. Uitnodigingen worden beantwoord {2}, voorstellen beoordeeld {3}.");

    /// <summary>The same where answering and judging have one orientation: {0} start, {1} invite, {2} both.</summary>
    public static Text LongFormOne { get; } = new(
        "Starts: {0}. Invited: {1}. Invitations are answered and proposals judged {2}.",
        "Begint: {0}. Wordt uitgenodigd: {1}. Uitnodigingen worden beantwoord en voorstellen beoordeeld {2}.");

    /// <summary>Start by stake.</summary>
    public static Text ByStake { get; } = new("the actor with the largest stake", "wie het grootste belang heeft");

    /// <summary>Start by affinity.</summary>
    public static Text ByAffinity { get; } = new("the actor that fits the issue best", "wie het best bij de opgave past");

    /// <summary>Start by mandate.</summary>
    public static Text ByMandate { get; } = new("the actor that is formally responsible", "wie formeel verantwoordelijk is");

    /// <summary>Start by chance.</summary>
    public static Text ByChance { get; } = new("an actor picked by chance", "wie het toeval aanwijst");

    /// <summary>A mixed start: {0} λ.</summary>
    public static Text ByMixture { get; } = new("a mixture of stake and fit (λ = {0})", "een menging van belang en geschiktheid (λ = {0})");

    /// <summary>Invite from interest.</summary>
    public static Text WhoShares { get; } = new("those who share stake and interests", "wie belang en belangen deelt");

    /// <summary>Invite kindred.</summary>
    public static Text WhoIsAlike { get; } = new("the most like-minded", "de meest gelijkgestemden");

    /// <summary>Invite for mutual gains.</summary>
    public static Text WhoseStakeLacks { get; } = new("stakes that the table still lacks, with packages of two moves", "belangen die nog ontbreken, met pakketten van twee zetten");

    /// <summary>Invite for the issue.</summary>
    public static Text WhoAdds { get; } = new("those who add most to what the issue requires", "wie het meest toevoegt aan wat de opgave vraagt");

    /// <summary>Invite experts.</summary>
    public static Text WhoIsAblest { get; } = new("the ablest for the issue", "de bekwaamsten voor de opgave");

    /// <summary>Invite by mandate.</summary>
    public static Text WhoIsMandated { get; } = new("public actors with a mandate", "publieke actoren met een mandaat");

    /// <summary>Invite at random.</summary>
    public static Text Anyone { get; } = new("actors picked by chance", "wie het toeval aanwijst");

    /// <summary>Invite by full knowledge.</summary>
    public static Text WhoCoversBest { get; } = new("the group that covers the issue best, with all actors known", "wie samen de opgave het best dekken, met alle actoren bekend");

    /// <summary>A mixed invitation: {0} λ.</summary>
    public static Text WhoMixed { get; } = new("a mixture of shared interest and added ability (λ = {0})", "een menging van gedeeld belang en toegevoegde bekwaamheid (λ = {0})");

    /// <summary>Assigned composition by kind: {0} level.</summary>
    public static Text WhoVariesKind { get; } = AssignedBy("kind", "soort");

    /// <summary>Assigned composition by home domain: {0} level.</summary>
    public static Text WhoVariesHome { get; } = AssignedBy("home domain", "thuisdomein");

    /// <summary>Assigned composition by competence: {0} level.</summary>
    public static Text WhoVariesCompetence { get; } = AssignedBy("what they can do", "wat zij kunnen");

    /// <summary>Assigned composition by interests: {0} level.</summary>
    public static Text WhoVariesInterests { get; } = AssignedBy("interests", "belangen");

    /// <summary>λ = 0.</summary>
    public static Text FromInterest { get; } = new("from own interests", "vanuit eigen belang");

    /// <summary>λ = 1.</summary>
    public static Text FromIssue { get; } = new("from the issue", "vanuit de opgave");

    /// <summary>λ between: {0}.</summary>
    public static Text FromBoth { get; } = new("from both (λ = {0}; 0 interest, 1 issue)", "vanuit beide (λ = {0}; 0 belang, 1 opgave)");

    /// <summary>Own settings: {0} a list of key = value.</summary>
    public static Text OwnSettings { get; } = new("Its own settings: {0}.", "Eigen instellingen: {0}.");

    /// <summary>The words of a named logic; null: it is none, or it has none yet.</summary>
    public static Text? Named(Logic logic) => Logics.NameOf(logic)?.Name switch
    {
        "interest" => Interest,
        "kindred" => Kindred,
        "mutual-gains" => MutualGains,
        "issue" => Issue,
        "expert" => Expert,
        "mandate" => Mandate,
        "random" => Random,
        "coverage-reference" => CoverageReference,
        _ => null,
    };

    /// <summary>By what the initiator is found; a rule without words by its name.</summary>
    public static Text Of(StartRule rule) => rule.Name switch
    {
        "stake" => ByStake,
        "affinity" => ByAffinity,
        "mandate" => ByMandate,
        "random" => ByChance,
        "mixed" => ByMixture,
        _ => new Text(rule.Name, rule.Name),
    };

    /// <summary>By what candidates are scored; a rule without words by its name.</summary>
    public static Text Of(InviteRule rule) => rule.Name switch
    {
        "interest" => WhoShares,
        "kindred" => WhoIsAlike,
        "mutual-gains" => WhoseStakeLacks,
        "issue" => WhoAdds,
        "expert" => WhoIsAblest,
        "mandate" => WhoIsMandated,
        "random" => Anyone,
        "coverage-reference" => WhoCoversBest,
        "mixed" => WhoMixed,
        "vary-kind" => WhoVariesKind,
        "vary-home" => WhoVariesHome,
        "vary-competence" => WhoVariesCompetence,
        "vary-interests" => WhoVariesInterests,
        _ => new Text(rule.Name, rule.Name),
    };

    private static Text AssignedBy(string trait, string traitNl) => new(
        $"actors that the experiment assigns, so that members are alike or unlike in {trait} (level {{0}}; 0 most alike, 1 most unlike)",
        $"actoren die het experiment toewijst, zodat leden gelijk of ongelijk zijn in {traitNl} (niveau {{0}}; 0 meest gelijk, 1 meest ongelijk)");

    /// <summary>From what members answer or judge.</summary>
    /// <param name="lambda">λ, from interest (0) to issue (1).</param>
    public static Text OfOrientation(double lambda) => lambda switch
    {
        0 => FromInterest,
        1 => FromIssue,
        _ => FromBoth,
    };
}
