using OpgaveSim.Model.Measures;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the summary table.</summary>
public static class SummaryTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("All measures", "Alle maten");

    /// <summary>How to read: {0} the baseline.</summary>
    public static Text How { get; } = new(
        "each cell starts with the mean over worlds. Below it is the difference from {0}, paired by world, with ▲ or ▼ where its interval lies entirely above or below 0. Then follow that interval (for primary outcomes wide enough to hold at once with all other judged intervals, otherwise 95 % and exploratory) and the share of worlds in which the scenario is ahead (has a higher value, or a lower one where lower is better), with the number of worlds. ≈ marks an interval that is too small to matter.",
        "elke cel begint met het gemiddelde over werelden. Daaronder staat het verschil met {0}, per wereld gepaard, met ▲ of ▼ waar het interval geheel boven of onder 0 ligt. Dan volgen dat interval (bij primaire uitkomsten zo breed dat het tegelijk klopt met alle andere beoordeelde intervallen, anders 95 % en verkennend) en het deel van de werelden waarin het scenario voorligt (meer heeft, of minder waar minder beter is), met het aantal werelden. ≈ staat bij een interval dat te klein is om ertoe te doen.");

    /// <summary>How to read it where there are many scenarios: {0} the baseline.</summary>
    public static Text HowBrief { get; } = new(
        "in each cell the mean over worlds, and below it the difference from {0}, paired by world: ▲ or ▼ where its interval lies wholly above or below 0, ≈ where it lies inside ±δ. The intervals are in the exports.",
        "in elke cel het gemiddelde over werelden, en daaronder het verschil met {0}, per wereld gepaard: ▲ of ▼ waar het interval geheel boven of onder 0 ligt, ≈ waar het te klein is om ertoe te doen. De intervallen staan in de exports.");

    /// <summary>Cell: {0} share ahead, {1} worlds.</summary>
    public static Text Ahead { get; } = new("{0} ahead, n = {1}", "{0} voor, n = {1}");

    /// <summary>Cell of the baseline: {0} worlds.</summary>
    public static Text Worlds { get; } = new("n = {0}", "n = {0}");

    /// <summary>Note of a dash: {0} measure, {1} when it has no value.</summary>
    public static Text NoValue { get; } = new("{0} has no value: {1}.", "{0} heeft geen waarde: {1}.");

    /// <summary>δ of a measure: {0}.</summary>
    public static Text Smallest { get; } = new("δ = {0}", "δ = {0}");

    /// <summary>Range of a measure: {0}.</summary>
    public static Text Range { get; } = new("Range: {0}.", "Bereik: {0}.");

    /// <summary>Block of rows.</summary>
    public static Text PrimaryBlock { get; } = new("Primary outcomes", "Primaire uitkomsten");

    /// <summary>Block of rows.</summary>
    public static Text OutcomeBlock { get; } = new("Other outcomes", "Andere uitkomsten");

    /// <summary>Block of rows.</summary>
    public static Text FairnessBlock { get; } = new("Fairness: who takes part, who gains", "Eerlijkheid: wie meedoet, wie wint");

    /// <summary>Block of rows.</summary>
    public static Text PriceBlock { get; } = new("Price and process", "Prijs en verloop");

    /// <summary>Block of rows.</summary>
    public static Text NetworkBlock { get; } = new("Network at the end", "Netwerk aan het eind");

    /// <summary>Block of rows.</summary>
    public static Text CheckBlock { get; } = new(
        "Manipulation checks: they show that a scenario does what it says, and are not findings",
        "Controle op de ingreep: laat zien dat een scenario doet wat het zegt, en is geen bevinding");

    /// <summary>Mark of one manipulation check.</summary>
    public static Text Check { get; } = new("manipulation check", "controle op de ingreep");

    /// <summary>Label of the scrolling frame.</summary>
    public static Text Frame { get; } = new("Table of all measures; scroll sideways for more scenarios", "Tabel van alle maten; schuif opzij voor meer scenario's");

    /// <summary>Heading of the notes.</summary>
    public static Text Notes { get; } = new("A dash (–) means no value. It never means 0.", "Een streepje (–) betekent dat er geen waarde is. Het betekent nooit 0.");

    /// <summary>Blocks in the order of the table.</summary>
    public static IReadOnlyList<(MeasureRole Role, Text Heading)> Blocks { get; } =
    [
        (MeasureRole.PrimaryOutcome, PrimaryBlock),
        (MeasureRole.Outcome, OutcomeBlock),
        (MeasureRole.Fairness, FairnessBlock),
        (MeasureRole.Price, PriceBlock),
        (MeasureRole.Network, NetworkBlock),
        (MeasureRole.ManipulationCheck, CheckBlock),
    ];
}
