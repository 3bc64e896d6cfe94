using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Presentation.Words;

/// <summary>Scenarios in words.</summary>
public static class ArmTexts
{
    /// <summary>The logic interest.</summary>
    public static Text Interest { get; } = new(
        "Interest-driven. The actor with the largest stake starts the table and invites like-minded actors that share its stake; every member judges proposals by its own gain.",
        "Belangengedreven. De actor met het grootste belang begint de tafel en nodigt gelijkgezinden met hetzelfde belang uit; iedereen let op het eigen voordeel.");

    /// <summary>The logic kindred.</summary>
    public static Text Kindred { get; } = new(
        "Interest-driven: like seeks like. The actor with the largest stake starts the table and invites the most like-minded actors; every member judges proposals by its own gain.",
        "Belangengedreven: soort zoekt soort. De actor met het grootste belang begint de tafel en nodigt de actoren uit die het meest op hem lijken; iedereen let op het eigen voordeel.");

    /// <summary>The logic mutual-gains.</summary>
    public static Text MutualGains { get; } = new(
        "Interest-driven, in search of mutual gains. The actor with the largest stake starts the table and invites actors whose stakes are still missing; half of the proposals combine two changes; every member judges proposals by its own gain.",
        "Belangengedreven, op zoek naar wederzijds voordeel. De actor met het grootste belang begint de tafel en nodigt actoren uit met belangen die nog ontbreken; de helft van de voorstellen combineert twee wijzigingen; iedereen let op het eigen voordeel.");

    /// <summary>The logic issue.</summary>
    public static Text Issue { get; } = new(
        "Issue-driven. The actor that fits the issue best starts the table and invites those who add most to what the issue requires; every member judges proposals by what they do for the issue.",
        "Opgavegericht. De actor die het best bij de opgave past begint de tafel en nodigt uit wie het meest toevoegt aan wat de opgave vraagt; iedereen beoordeelt voorstellen op wat ze voor de opgave betekenen.");

    /// <summary>The logic expert.</summary>
    public static Text Expert { get; } = new(
        "Experts. The same as issue-driven, except that the most able actors are invited, even if the table already has their ability.",
        "Deskundigen. Zoals opgavegericht, maar de bekwaamste actoren worden uitgenodigd, ook als hun bekwaamheid al aan tafel zit.");

    /// <summary>The logic mandate.</summary>
    public static Text Mandate { get; } = new(
        "By mandate. The actor that is formally responsible starts the table and invites other public actors with a mandate; every member judges proposals by its own gain.",
        "Mandaat. De actor die formeel verantwoordelijk is begint de tafel en nodigt andere publieke actoren met een mandaat uit; iedereen let op het eigen voordeel.");

    /// <summary>The logic random.</summary>
    public static Text Random { get; } = new(
        "Chance decides who sits at the table; every member judges proposals by what they do for the issue. This is the benchmark: does a scenario do better than chance?",
        "Het toeval bepaalt wie aan tafel zit; iedereen beoordeelt voorstellen op wat ze voor de opgave betekenen. Dit is het ijkpunt: doet een scenario het beter dan het toeval?");

    /// <summary>The logic coverage-reference.</summary>
    public static Text CoverageReference { get; } = new(
        "A reference, not a practice. All actors are known, and the group that covers the issue best is invited; every member judges proposals by what they do for the issue.",
        "Een referentie, geen praktijk. Alle actoren zijn bekend, en de groep die de opgave het best dekt wordt uitgenodigd; iedereen beoordeelt voorstellen op wat ze voor de opgave betekenen.");

    /// <summary>A logic in its long form: {0} start, {1} invite, {2} answer, {3} deliberate.</summary>
    public static Text LongForm { get; } = new(
        "Who starts: {0}. Who is invited: {1}. Members answer invitations {2} and judge proposals {3}.",
        "Wie begint: {0}. Wie wordt uitgenodigd: {1}. Leden beantwoorden uitnodigingen {2} en beoordelen voorstellen {3}.");

    /// <summary>The same where answering and judging have one orientation: {0} start, {1} invite, {2} both.</summary>
    public static Text LongFormOne { get; } = new(
        "Who starts: {0}. Who is invited: {1}. Members answer invitations and judge proposals {2}.",
        "Wie begint: {0}. Wie wordt uitgenodigd: {1}. Leden beantwoorden uitnodigingen en beoordelen voorstellen {2}.");

    /// <summary>Start by stake.</summary>
    public static Text ByStake { get; } = new("the actor with the largest stake", "de actor met het grootste belang");

    /// <summary>Start by affinity.</summary>
    public static Text ByAffinity { get; } = new("the actor that fits the issue best", "de actor die het best bij de opgave past");

    /// <summary>Start by mandate.</summary>
    public static Text ByMandate { get; } = new("the actor that is formally responsible", "de actor die formeel verantwoordelijk is");

    /// <summary>Start by chance.</summary>
    public static Text ByChance { get; } = new("an actor picked by chance", "een actor die het toeval aanwijst");

    /// <summary>A mixed start: {0} λ.</summary>
    public static Text ByMixture { get; } = new("a mixture of stake and fit (λ = {0})", "een mengvorm van belang en geschiktheid (λ = {0})");

    /// <summary>Invite from interest.</summary>
    public static Text WhoShares { get; } = new("like-minded actors that share the stake", "gelijkgezinden met hetzelfde belang");

    /// <summary>Invite kindred.</summary>
    public static Text WhoIsAlike { get; } = new("the most like-minded actors", "de meest gelijkgezinde actoren");

    /// <summary>Invite for mutual gains.</summary>
    public static Text WhoseStakeLacks { get; } = new("actors whose stakes are still missing; proposals can combine two changes", "actoren met belangen die nog ontbreken; voorstellen kunnen twee wijzigingen combineren");

    /// <summary>Invite for the issue.</summary>
    public static Text WhoAdds { get; } = new("those who add most to what the issue requires", "wie het meest toevoegt aan wat de opgave vraagt");

    /// <summary>Invite experts.</summary>
    public static Text WhoIsAblest { get; } = new("the most able actors for the issue", "de bekwaamste actoren voor de opgave");

    /// <summary>Invite by mandate.</summary>
    public static Text WhoIsMandated { get; } = new("public actors with a mandate", "publieke actoren met een mandaat");

    /// <summary>Invite at random.</summary>
    public static Text Anyone { get; } = new("actors picked by chance", "actoren die het toeval aanwijst");

    /// <summary>Invite by full knowledge.</summary>
    public static Text WhoCoversBest { get; } = new("the group that covers the issue best, if all actors are known", "de groep die de opgave het best dekt, als alle actoren bekend zijn");

    /// <summary>A mixed invitation: {0} λ.</summary>
    public static Text WhoMixed { get; } = new("a mixture of shared interest and added ability (λ = {0})", "een mengvorm van gedeeld belang en toegevoegde bekwaamheid (λ = {0})");

    /// <summary>Assigned composition by kind: {0} level.</summary>
    public static Text WhoVariesKind { get; } = AssignedBy("kind", "soort");

    /// <summary>Assigned composition by home domain: {0} level.</summary>
    public static Text WhoVariesHome { get; } = AssignedBy("home domain", "thuisdomein");

    /// <summary>Assigned composition by competence: {0} level.</summary>
    public static Text WhoVariesCompetence { get; } = AssignedBy("what they can do", "wat zij kunnen");

    /// <summary>Assigned composition by interests: {0} level.</summary>
    public static Text WhoVariesInterests { get; } = AssignedBy("interests", "belangen");

    /// <summary>λ = 0.</summary>
    public static Text FromInterest { get; } = new("from their own interests", "vanuit eigen belang");

    /// <summary>λ = 1.</summary>
    public static Text FromIssue { get; } = new("from the issue", "vanuit de opgave");

    /// <summary>λ between: {0}.</summary>
    public static Text FromBoth { get; } = new("from both (λ = {0}; 0 interest, 1 issue)", "vanuit beide (λ = {0}; 0 belang, 1 opgave)");

    /// <summary>Own settings: {0} a list of key = value.</summary>
    public static Text OwnSettings { get; } = new("Its own settings: {0}.", "Eigen instellingen: {0}.");

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
        $"actors that the experiment assigns so that members are alike or unlike in {trait} (level {{0}}; 0 most alike, 1 most unlike)",
        $"actoren die het experiment toewijst, zodat leden in {traitNl} op elkaar lijken of juist verschillen (niveau {{0}}; 0 zo gelijk mogelijk, 1 zo verschillend mogelijk)");

    /// <summary>From what members answer or judge.</summary>
    /// <param name="lambda">λ, from interest (0) to issue (1).</param>
    public static Text OfOrientation(double lambda) => lambda switch
    {
        0 => FromInterest,
        1 => FromIssue,
        _ => FromBoth,
    };
}
