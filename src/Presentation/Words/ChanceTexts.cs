namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of scenarios relative to chance.</summary>
public static class ChanceTexts
{
    /// <summary>Title.</summary>
    public static Text Title { get; } = new("Relative to chance", "Ten opzichte van toeval");

    /// <summary>How to read it: {0} the scenario set by chance.</summary>
    public static Text How { get; } = new(
        "each value is divided by that of {0} in the same world: 1 means as much as by chance, 0.5 half of it. The table shows the mean over worlds with a 95 % interval. The command measure does the same with existing tables, so that you can compare the model with practice. A dash means that chance has 0, or that there is no value.",
        "elke waarde is gedeeld door die van {0} in dezelfde wereld: 1 betekent evenveel als bij toeval, 0,5 de helft daarvan. De tabel toont het gemiddelde over werelden met een 95 %-interval. De opdracht measure doet hetzelfde met bestaande tafels, zodat model en praktijk te vergelijken zijn. Een streepje betekent dat het toeval op 0 uitkomt, of dat er geen waarde is.");

    /// <summary>Column of the command measure.</summary>
    public static Text Relative { get; } = new("relative to chance", "t.o.v. toeval");
}
