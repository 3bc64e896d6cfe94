namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what came out.</summary>
public static class OutcomeTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What came out", "Wat eruit kwam");

    /// <summary>How the words are meant: {0} number of comparisons judged.</summary>
    public static Text Meaning { get; } = new(
        "Verdicts rest on the intervals that are drawn. They are wide enough that all {0} of them hold at once with 95 % certainty: the chance that even one verdict is wrong is at most 5 %. Better or worse: the whole interval lies on one side of 0, and not all of it is too small to matter. No difference that matters: the whole interval lies inside ±δ; δ, the smallest difference that matters, was set beforehand. Otherwise the comparison is inconclusive. The number of worlds that a new study with a new seed needs is a forecast: with that many it would be conclusive in four cases out of five, if mean and spread are as estimated here.",
        "Oordelen berusten op de intervallen die getekend zijn. Die zijn zo breed dat ze met een kans van 95 % alle {0} tegelijk kloppen: de kans dat ook maar één oordeel fout is, is hoogstens 5 %. Beter of slechter: het hele interval ligt aan één kant van 0, en is niet helemaal te klein om ertoe te doen. Geen verschil dat ertoe doet: het hele interval is kleiner dan het kleinste verschil waarvan vooraf is bepaald dat het ertoe doet (δ). Anders is de vergelijking onbeslist. Het aantal werelden dat een nieuw onderzoek met een nieuw startgetal nodig heeft, is een schatting: met zoveel werelden komt het in vier van de vijf gevallen tot een oordeel, als gemiddelde en spreiding zijn wat ze lijken.");

    /// <summary>Heading of a card: {0} against {1}.</summary>
    public static Text Against { get; } = new("against {0}", "vergeleken met {0}");

    /// <summary>Group of outcomes.</summary>
    public static Text Better { get; } = new("Better", "Beter");

    /// <summary>Group of outcomes.</summary>
    public static Text Worse { get; } = new("Worse", "Slechter");

    /// <summary>Group of outcomes.</summary>
    public static Text NoDifference { get; } = new("No difference that matters", "Geen verschil dat ertoe doet");

    /// <summary>Group of outcomes.</summary>
    public static Text CannotTellYet { get; } = new("Inconclusive", "Onbeslist");

    /// <summary>Group of outcomes.</summary>
    public static Text NotJudged { get; } = new("Cannot be tested here", "Hier niet te toetsen");

    /// <summary>Behind a difference: beyond δ, {0}.</summary>
    public static Text ByWhatMatters { get; } = new("clearly (more than δ = {0})", "duidelijk (meer dan δ = {0})");

    /// <summary>Behind a difference: maybe within δ, {0}.</summary>
    public static Text PerhapsLess { get; } = new("perhaps less than δ = {0}", "misschien minder dan δ = {0}");

    /// <summary>Behind a difference: within δ, {0}.</summary>
    public static Text Within { get; } = new("within δ = {0}", "binnen δ = {0}");

    /// <summary>Behind a difference: within δ, {0}, above 0.</summary>
    public static Text WithinAbove { get; } = new("above 0, but within δ = {0}", "boven 0, maar binnen δ = {0}");

    /// <summary>Behind a difference: within δ, {0}, below 0.</summary>
    public static Text WithinBelow { get; } = new("below 0, but within δ = {0}", "onder 0, maar binnen δ = {0}");

    /// <summary>Behind the name of the scenario that is a yardstick.</summary>
    public static Text Chance { get; } = new("(benchmark)", "(ijkpunt)");

    /// <summary>Under the table of differences.</summary>
    public static Text Key { get; } = new(
        "Blue is better, orange is worse; grey is neither, or inconclusive. Inside the grey band a difference is too small to matter. An arrow points beyond the scale.",
        "Blauw is beter, oranje is slechter; grijs is geen van beide, of onbeslist. Binnen de grijze band is een verschil te klein om ertoe te doen. Een pijl staat waar een waarde buiten de schaal valt.");

    /// <summary>Over the pictures of a design that cannot be mapped: {0} the first point.</summary>
    public static Text AtFirstPoint { get; } = new("The pictures show the first point of the design: {0}.", "De figuren tonen het eerste punt van het ontwerp: {0}.");

    /// <summary>Heading of verdicts in words.</summary>
    public static Text Verdicts { get; } = new("Every verdict in words", "Elk oordeel in woorden");

    /// <summary>Heading over the figure.</summary>
    public static Text FigureTitle { get; } = new("Differences in the primary outcomes", "Verschillen in de primaire uitkomsten");

    /// <summary>How to read the figure: {0} the baseline.</summary>
    public static Text FigureHow { get; } = new(
        "a mark is the mean difference from {0} over the same worlds. The bar is its interval, which holds together with those of all other judged comparisons. A bar that stays clear of the line at 0 is a clear difference; the grey band is what is too small to matter (±δ).",
        "een merkteken is het gemiddelde verschil met {0} over dezelfde werelden, de streep het interval, dat samen met dat van alle andere beoordeelde vergelijkingen klopt. Een streep die de lijn bij 0 niet raakt is een duidelijk verschil; de grijze band is wat te klein is om ertoe te doen (±δ).");

    /// <summary>Caveat: {0} names of scenarios that judge by the issue, or how many.</summary>
    public static Text OwnObjective { get; } = new(
        "Under {0}, members judge proposals by the issue, so they aim at quality itself. Part of a good score is built in.",
        "Bij {0} beoordelen leden voorstellen op de opgave; zij sturen dus zelf op kwaliteit. Een goede score is deels vanzelfsprekend.");

    /// <summary>In place of the names of many scenarios that judge by the issue: {0} how many, {1} of how many.</summary>
    public static Text OwnObjectiveOf { get; } = new("{0} of the {1} scenarios", "{0} van de {1} scenario's");

    /// <summary>Caveat: {0} comparisons in the family.</summary>
    public static Text Many { get; } = new(
        "Verdicts were given on {0} comparisons; their intervals are wide enough that all of them hold at once with 95 % certainty. All other intervals on this page hold with 95 % certainty each and are exploratory: among so many, some look clear by chance.",
        "Er zijn {0} vergelijkingen beoordeeld; hun intervallen zijn zo breed dat ze met een kans van 95 % alle tegelijk kloppen. Alle andere intervallen op deze pagina zijn elk 95 % en verkennend: bij veel intervallen lijken sommige door toeval duidelijk.");

    /// <summary>Caveat: {0} the forms of interest-driven practice among the scenarios.</summary>
    public static Text Forms { get; } = new(
        "Interest-driven practice comes in three forms: shared interests, like-minded parties, and mutual gains. Here: {0}. A conclusion holds for the form it was compared with.",
        "Belangengedreven werken kent drie vormen: gedeeld belang, gelijkgezinden en wederzijds voordeel. Hier: {0}. Een conclusie geldt voor de vorm waarmee is vergeleken.");

    /// <summary>None of the forms is there.</summary>
    public static Text NoForm { get; } = new("none of them", "geen daarvan");

    /// <summary>Heading of the scenarios' descriptions.</summary>
    public static Text Scenarios { get; } = new("The scenarios in words", "De scenario's in woorden");

    /// <summary>Heading of the caveats.</summary>
    public static Text Caveats { get; } = new("What this is about, and what to keep in mind", "Waar dit over gaat, en wat te bedenken");
}
