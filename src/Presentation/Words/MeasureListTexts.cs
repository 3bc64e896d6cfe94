using OpgaveSim.Model.Measures;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the list of measures on the terminal.</summary>
public static class MeasureListTexts
{
    /// <summary>Role.</summary>
    public static Text Primary { get; } = new("Primary outcomes: the claim is judged by these", "Primaire uitkomsten: hierop wordt de bewering beoordeeld");

    /// <summary>Role.</summary>
    public static Text Outcomes { get; } = new("Other outcomes", "Andere uitkomsten");

    /// <summary>Role.</summary>
    public static Text Forms { get; } = new("Outcomes in other forms, for comparison with papers", "Uitkomsten in andere vorm, om met artikelen te vergelijken");

    /// <summary>Role.</summary>
    public static Text Fairness { get; } = new("Fairness: who takes part, who gains", "Eerlijkheid: wie meedoet, wie wint");

    /// <summary>Role.</summary>
    public static Text Prices { get; } = new("Price and process", "Prijs en verloop");

    /// <summary>Role.</summary>
    public static Text Checks { get; } = new("Manipulation checks: logics select on these", "Controle op de ingreep: hierop selecteren logica's");

    /// <summary>Role.</summary>
    public static Text Networks { get; } = new("The network at the end", "Het netwerk aan het eind");

    /// <summary>Label.</summary>
    public static Text Meaning { get; } = new("meaning", "betekenis");

    /// <summary>Label.</summary>
    public static Text Range { get; } = new("range", "bereik");

    /// <summary>Label.</summary>
    public static Text NoValue { get; } = new("no value if", "geen waarde als");

    /// <summary>Label.</summary>
    public static Text Smallest { get; } = new("δ", "δ");

    /// <summary>Behind δ: {0} its value.</summary>
    public static Text SmallestMeaning { get; } = new(
        "{0}, the smallest difference that matters", "{0}, het kleinste verschil dat ertoe doet");

    /// <summary>Label.</summary>
    public static Text Better { get; } = new("better", "beter");

    /// <summary>Which way is better.</summary>
    public static Text More { get; } = new("more", "meer");

    /// <summary>Which way is better.</summary>
    public static Text Less { get; } = new("less", "minder");

    /// <summary>Label.</summary>
    public static Text Source { get; } = new("source", "bron");

    /// <summary>Label.</summary>
    public static Text Column { get; } = new("column", "kolom");

    /// <summary>Label: its name in the other language.</summary>
    public static Text OtherLanguage { get; } = new("in Dutch", "in het Engels");

    /// <summary>Beneath the list.</summary>
    public static Text Hint { get; } = new(
        "opgavesim measures WORD shows what a measure means, its range and its source",
        "opgavesim measures WOORD toont wat een maat betekent, het bereik en de bron");

    /// <summary>Nothing was found: {0} words, {1} hint.</summary>
    public static Text NotFound { get; } = new(
        "no measure has {0} in its id, name, meaning or source{1}; opgavesim measures lists all",
        "geen enkele maat heeft {0} in id, naam, betekenis of bron{1}; opgavesim measures noemt ze alle");

    /// <summary>The heading of a role.</summary>
    /// <param name="role">The role.</param>
    public static Text Of(MeasureRole role) => role switch
    {
        MeasureRole.PrimaryOutcome => Primary,
        MeasureRole.Form => Forms,
        MeasureRole.Fairness => Fairness,
        MeasureRole.Price => Prices,
        MeasureRole.ManipulationCheck => Checks,
        MeasureRole.Network => Networks,
        _ => Outcomes,
    };
}
