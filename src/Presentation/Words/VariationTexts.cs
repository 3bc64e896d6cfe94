using OpgaveSim.Model.Measures;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of measures that cannot be judged, as they cannot vary or did not.</summary>
public static class VariationTexts
{
    /// <summary>Why, as a clause.</summary>
    public static Text OneKind { get; } = new("all actors are of one kind", "alle actoren zijn van één soort");

    /// <summary>Why, as a clause.</summary>
    public static Text OneHome { get; } = new("all actors have the same home domain", "alle actoren hebben hetzelfde thuisdomein");

    /// <summary>Why, as a clause.</summary>
    public static Text OneTier { get; } = new("all actors work at the same tier", "alle actoren werken op dezelfde schaal");

    /// <summary>Why, as a clause.</summary>
    public static Text DomainsCoincide { get; } = new(
        "the domains do not differ in who is able in them", "de domeinen verschillen niet in wie er iets kan");

    /// <summary>Why, as a clause.</summary>
    public static Text NoMandate { get; } = new("no actor holds a mandate", "geen enkele actor heeft een mandaat");

    /// <summary>Why, as a clause.</summary>
    public static Text ActorsAlike { get; } = new(
        "all actors are alike in kind, home domain and tier", "alle actoren zijn gelijk in soort, thuisdomein en schaal");

    /// <summary>Why, as a clause.</summary>
    public static Text OneTraitOfTwo { get; } = new(
        "actors differ in one trait only, and it has two values", "actoren verschillen maar in één kenmerk, met twee waarden");

    /// <summary>Why, as a clause.</summary>
    public static Text NoDeliberation { get; } = new(
        "tables have no meetings, or no turns to speak", "tafels hebben geen bijeenkomsten, of geen spreekbeurten");

    /// <summary>Why, as a clause.</summary>
    public static Text PhaseOff { get; } = new("the phase that it measures is off", "de fase die het meet staat uit");

    /// <summary>Why, as a clause.</summary>
    public static Text TooFewIssues { get; } = new(
        "too few issues arrive to have precedents", "er komen te weinig opgaven om precedenten te hebben");

    /// <summary>Why, as a clause.</summary>
    public static Text NothingCounts { get; } = new(
        "no issue arrives after the warm-up", "na de opstartmaanden komt er geen opgave meer");

    /// <summary>Why, as a clause.</summary>
    public static Text NotMeasured { get; } = new(
        "only the forming of tables is measured (measure: formation)", "alleen het ontstaan van tafels wordt gemeten (measure: formation)");

    /// <summary>Why, as a clause.</summary>
    public static Text NoValue { get; } = new("there is no world in which both scenarios have a value", "er is geen wereld waarin beide scenario's een waarde hebben");

    /// <summary>Why, as a clause.</summary>
    public static Text SameInAllWorlds { get; } = new("the value is the same in all worlds", "de waarde is in alle werelden gelijk");

    /// <summary>Why, as a clause.</summary>
    public static Text IdenticalInAllWorlds { get; } = new("both scenarios are identical in all worlds", "beide scenario's zijn in alle werelden gelijk");

    /// <summary>Why, as a clause.</summary>
    public static Text SameDifferenceInAllWorlds { get; } = new("the difference is the same in all worlds", "het verschil is in alle werelden hetzelfde");

    /// <summary>Why, as a clause.</summary>
    public static Text OtherPrecedents { get; } = new(
        "the two scenarios are measured against different precedents, because each result has its own",
        "de twee scenario's zijn aan verschillende precedenten gemeten, want elk resultaat heeft zijn eigen precedenten");

    /// <summary>Why, as a clause.</summary>
    public static Text SameInAllNetworks { get; } = new(
        "all random networks have the same value as the observed one", "alle willekeurige netwerken hebben dezelfde waarde als het gevonden netwerk");

    /// <summary>Sentence without its capital: {0} why, {1} the measure.</summary>
    public static Text CannotBeTested { get; } = new("{0}, so {1} cannot be tested", "{0}, dus over {1} valt niets te toetsen");

    /// <summary>Sentence without its capital: {0} why, {1} the measure.</summary>
    public static Text NotJudged { get; } = new("{0}, so there is no verdict on {1}", "{0}, dus er is geen oordeel over {1}");

    /// <summary>In place of a verdict: {0} why.</summary>
    public static Text InPlace { get; } = new("cannot be tested: {0}", "niet te toetsen: {0}");

    /// <summary>In place of a verdict: {0} why.</summary>
    public static Text NotJudgedInPlace { get; } = new("not judged: {0}", "niet beoordeeld: {0}");

    /// <summary>Warning: {0} why and what of it, in a sentence without its capital, {1} points at which it is so, {2} points.</summary>
    public static Text AtPoints { get; } = new("{0} (at {1} of {2} points of the design)", "{0} (op {1} van de {2} punten van het ontwerp)");

    /// <summary>Why, as a clause.</summary>
    public static Text Why(NoVariation why) => why switch
    {
        NoVariation.OneKind => OneKind,
        NoVariation.OneHome => OneHome,
        NoVariation.OneTier => OneTier,
        NoVariation.DomainsCoincide => DomainsCoincide,
        NoVariation.NoMandate => NoMandate,
        NoVariation.ActorsAlike => ActorsAlike,
        NoVariation.OneTraitOfTwo => OneTraitOfTwo,
        NoVariation.NoDeliberation => NoDeliberation,
        NoVariation.PhaseOff => PhaseOff,
        NoVariation.TooFewIssues => TooFewIssues,
        NoVariation.NothingCounts => NothingCounts,
        NoVariation.NotMeasured => NotMeasured,
        NoVariation.NoValue => NoValue,
        NoVariation.SameInAllNetworks => SameInAllNetworks,
        NoVariation.IdenticalInAllWorlds => IdenticalInAllWorlds,
        NoVariation.SameDifferenceInAllWorlds => SameDifferenceInAllWorlds,
        NoVariation.OtherPrecedents => OtherPrecedents,
        _ => SameInAllWorlds,
    };

    /// <summary>Whether it is said not to be judged, rather than that it cannot be tested: it shows in the values, or in what they are measured against.</summary>
    public static bool IsNotJudged(NoVariation why) => why is NoVariation.NoValue or NoVariation.SameInAllWorlds
        or NoVariation.IdenticalInAllWorlds or NoVariation.SameDifferenceInAllWorlds or NoVariation.OtherPrecedents;

    /// <summary>Why and what of it, in a sentence without its capital and full stop.</summary>
    /// <param name="why">Why.</param>
    /// <param name="measure">The measure's name inside a sentence.</param>
    public static Text Clause(NoVariation why, Text measure) => (IsNotJudged(why) ? NotJudged : CannotBeTested).With(Why(why), measure);

    /// <summary>Why, in place of a verdict.</summary>
    public static Text Verdict(NoVariation why) => (IsNotJudged(why) ? NotJudgedInPlace : InPlace).With(Why(why));

    /// <summary>Names of measures in one clause: <c>a, b and c</c>.</summary>
    public static Text Names(IReadOnlyList<Measure> measures) => new(
        Row([.. measures.Select(measure => Inside(measure.Name))], "and"), Row([.. measures.Select(measure => Inside(MeasureTexts.Name(measure).Nl))], "en"));

    private static string Row(string[] words, string and) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} {and} {words[^1]}";

    /// <summary>A name as it stands inside a sentence: without its capital, unless that belongs to it.</summary>
    /// <param name="name">The name.</param>
    public static string Inside(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
