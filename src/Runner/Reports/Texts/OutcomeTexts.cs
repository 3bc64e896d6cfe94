namespace OpgaveSim.Runner.Reports.Texts;

/// <summary>Texts of what came out.</summary>
public static class OutcomeTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What came out", "Wat eruit kwam");

    /// <summary>How the words are meant: {0} the baseline.</summary>
    public static Text Meaning { get; } = new(
        "Higher or lower is said only where the 95 % interval of the difference, paired by world, lies wholly on one side of 0. No difference that matters: the whole interval is smaller than the smallest difference that was set beforehand as mattering (δ). Everything else is not clear.",
        "Hoger of lager staat er alleen waar het 95 %-interval van het verschil, per wereld gepaard, geheel aan één kant van 0 ligt. Geen verschil dat ertoe doet: het hele interval is kleiner dan het kleinste verschil waarvan vooraf is bepaald dat het ertoe doet (δ). Al het andere is niet duidelijk.");

    /// <summary>Heading of a card: {0} against {1}.</summary>
    public static Text Against { get; } = new("against {0}", "vergeleken met {0}");

    /// <summary>Group of outcomes.</summary>
    public static Text Higher { get; } = new("Higher", "Hoger");

    /// <summary>Group of outcomes.</summary>
    public static Text Lower { get; } = new("Lower", "Lager");

    /// <summary>Group of outcomes.</summary>
    public static Text NoDifference { get; } = new("No difference that matters", "Geen verschil dat ertoe doet");

    /// <summary>Group of outcomes.</summary>
    public static Text NotClear { get; } = new("No clear difference", "Geen duidelijk verschil");

    /// <summary>Group of outcomes.</summary>
    public static Text CannotSay { get; } = new("Cannot be said (no value, or under 6 worlds)", "Niet te zeggen (geen waarde, of minder dan 6 werelden)");

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
        "a mark is the mean difference to {0} over the same worlds, the bar its 95 % interval. A bar that stays clear of the line at 0 is a clear difference; the grey band is what is too small to matter (±δ).",
        "een merkteken is het gemiddelde verschil met {0} over dezelfde werelden, de streep het 95 %-interval. Een streep die de lijn bij 0 niet raakt is een duidelijk verschil; de grijze band is wat te klein is om ertoe te doen (±δ).");

    /// <summary>Caveat: {0} scenarios that judge by the issue.</summary>
    public static Text OwnObjective { get; } = new(
        "{0}: members judge proposals by the issue and so climb quality itself. Their quality is partly their own objective, not a discovery.",
        "{0}: leden beoordelen voorstellen naar de opgave en klimmen dus op kwaliteit zelf. Hun kwaliteit is deels hun eigen doel, geen ontdekking.");

    /// <summary>Caveat: {0} comparisons, {1} expected by chance.</summary>
    public static Text Many { get; } = new(
        "These are {0} comparisons, each with its own 95 % interval, not adjusted for their number: if nothing differed at all, about {1} of them would still look clear.",
        "Dit zijn {0} vergelijkingen, elk met een eigen 95 %-interval, niet gecorrigeerd voor hun aantal: als er niets verschilde, zouden er toch ongeveer {1} duidelijk lijken.");

    /// <summary>Caveat: {0} the forms of interest-driven practice among the scenarios.</summary>
    public static Text Forms { get; } = new(
        "Interest-driven practice comes in three forms: interest, kindred and mutual-gains. Here: {0}. A conclusion holds for the form it was compared with.",
        "Belanggedreven werken kent drie vormen: interest (gedeeld belang), kindred (gelijkgestemden) en mutual-gains (wederzijds voordeel). Hier: {0}. Een conclusie geldt voor de vorm waarmee is vergeleken.");

    /// <summary>None of the forms is there.</summary>
    public static Text NoForm { get; } = new("none of them", "geen daarvan");

    /// <summary>Heading of the scenarios' descriptions.</summary>
    public static Text Scenarios { get; } = new("The scenarios in words", "De scenario's in woorden");

    /// <summary>Heading of the caveats.</summary>
    public static Text Caveats { get; } = new("To keep in mind", "Om te bedenken");
}
