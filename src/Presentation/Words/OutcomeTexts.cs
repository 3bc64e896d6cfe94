namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what came out.</summary>
public static class OutcomeTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What came out", "Wat eruit kwam");

    /// <summary>How the words are meant: {0} number of comparisons judged.</summary>
    public static Text Meaning { get; } = new(
        "Verdicts rest on the intervals that are drawn, which are adjusted so that the chance of any false “better” or “worse” among all {0} of them together stays at 5 % (Holm). Better or worse: the whole interval lies on one side of 0, and not all of it is too small to matter. No difference that matters: the whole interval is smaller than the smallest difference that was set beforehand as mattering (δ). Otherwise the comparison is inconclusive; the number of worlds still needed is a forecast that assumes the same mean and spread.",
        "Oordelen berusten op de intervallen die getekend zijn; die zijn zo verruimd dat de kans op ook maar één onterecht ‘beter’ of ‘slechter’ onder alle {0} samen 5 % blijft (Holm). Beter of slechter: het hele interval ligt aan één kant van 0, en is niet helemaal te klein om ertoe te doen. Geen verschil dat ertoe doet: het hele interval is kleiner dan het kleinste verschil waarvan vooraf is bepaald dat het ertoe doet (δ). Anders is het nog niet te zeggen; hoeveel werelden meer nodig zijn is een schatting, die uitgaat van hetzelfde gemiddelde en dezelfde spreiding.");

    /// <summary>Heading of a card: {0} against {1}.</summary>
    public static Text Against { get; } = new("against {0}", "vergeleken met {0}");

    /// <summary>Group of outcomes.</summary>
    public static Text Better { get; } = new("Better", "Beter");

    /// <summary>Group of outcomes.</summary>
    public static Text Worse { get; } = new("Worse", "Slechter");

    /// <summary>Group of outcomes.</summary>
    public static Text NoDifference { get; } = new("No difference that matters", "Geen verschil dat ertoe doet");

    /// <summary>Group of outcomes.</summary>
    public static Text CannotTellYet { get; } = new("Inconclusive", "Nog niet te zeggen");

    /// <summary>Group of outcomes.</summary>
    public static Text NotJudged { get; } = new("Cannot be tested here", "Hier niet te toetsen");

    /// <summary>Behind a difference: beyond δ, {0}.</summary>
    public static Text ByWhatMatters { get; } = new("by more than δ = {0}", "meer dan δ = {0}");

    /// <summary>Behind a difference: maybe within δ, {0}.</summary>
    public static Text PerhapsLess { get; } = new("perhaps by less than δ = {0}", "misschien minder dan δ = {0}");

    /// <summary>Behind a difference: within δ, {0}.</summary>
    public static Text Within { get; } = new("within δ = {0}", "binnen δ = {0}");

    /// <summary>Behind a difference: within δ, {0}, above 0.</summary>
    public static Text WithinAbove { get; } = new("above 0, but within δ = {0}", "boven 0, maar binnen δ = {0}");

    /// <summary>Behind a difference: within δ, {0}, below 0.</summary>
    public static Text WithinBelow { get; } = new("below 0, but within δ = {0}", "onder 0, maar binnen δ = {0}");

    /// <summary>Heading over the figure.</summary>
    public static Text FigureTitle { get; } = new("Differences in the primary outcomes", "Verschillen in de primaire uitkomsten");

    /// <summary>How to read the figure: {0} the baseline.</summary>
    public static Text FigureHow { get; } = new(
        "a mark is the mean difference to {0} over the same worlds, the bar its interval, adjusted for the number of comparisons. A bar that stays clear of the line at 0 is a clear difference; the grey band is what is too small to matter (±δ).",
        "een merkteken is het gemiddelde verschil met {0} over dezelfde werelden, de streep het interval, gecorrigeerd voor het aantal vergelijkingen. Een streep die de lijn bij 0 niet raakt is een duidelijk verschil; de grijze band is wat te klein is om ertoe te doen (±δ).");

    /// <summary>Caveat: {0} scenarios that judge by the issue.</summary>
    public static Text OwnObjective { get; } = new(
        "{0}: members judge proposals by the issue and so climb quality itself. Their quality is partly their own objective, not a discovery.",
        "{0}: leden beoordelen voorstellen naar de opgave en klimmen dus op kwaliteit zelf. Hun kwaliteit is deels hun eigen doel, geen ontdekking.");

    /// <summary>Caveat: {0} comparisons in the family.</summary>
    public static Text Many { get; } = new(
        "Verdicts were given on {0} comparisons and are adjusted for that number. All other intervals on this page are 95 % each and exploratory: among many of them some look clear by chance.",
        "Er zijn {0} vergelijkingen beoordeeld, en daarvoor is gecorrigeerd. Alle andere intervallen op deze pagina zijn elk 95 % en verkennend: bij veel intervallen lijken sommige door toeval duidelijk.");

    /// <summary>Caveat: {0} the forms of interest-driven practice among the scenarios.</summary>
    public static Text Forms { get; } = new(
        "Interest-driven practice comes in three forms: interest, kindred and mutual-gains. Here: {0}. A conclusion holds for the form it was compared with.",
        "Belangengedreven werken kent drie vormen: interest (gedeeld belang), kindred (gelijkgestemden) en mutual-gains (wederzijds voordeel). Hier: {0}. Een conclusie geldt voor de vorm waarmee is vergeleken.");

    /// <summary>None of the forms is there.</summary>
    public static Text NoForm { get; } = new("none of them", "geen daarvan");

    /// <summary>Heading of the scenarios' descriptions.</summary>
    public static Text Scenarios { get; } = new("The scenarios in words", "De scenario's in woorden");

    /// <summary>Heading of the caveats.</summary>
    public static Text Caveats { get; } = new("To keep in mind", "Om te bedenken");
}
