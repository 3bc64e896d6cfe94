namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of scenarios relative to chance.</summary>
public static class ChanceTexts
{
    /// <summary>Title.</summary>
    public static Text Title { get; } = new("Relative to chance", "Ten opzichte van toeval");

    /// <summary>How to read it: {0} the scenario set by chance.</summary>
    public static Text How { get; } = new(
        "each value is divided by that of {0} in the same world: 1 is as by chance, 0.5 is half of it. Shown is the mean over worlds with a 95 % interval. Tables that exist can be divided by their own level of chance in the same way (the command measure), so that model and field can be held against each other. A dash: chance has 0, or there is no value.",
        "elke waarde is gedeeld door die van {0} in dezelfde wereld: 1 is zoals bij toeval, 0,5 is de helft daarvan. Getoond is het gemiddelde over werelden met een 95 %-interval. Bestaande tafels kunnen op dezelfde manier door hun eigen toevalsniveau worden gedeeld (de opdracht measure), zodat model en praktijk naast elkaar kunnen worden gelegd. Een streepje: toeval heeft 0, of er is geen waarde.");

    /// <summary>Column of the command measure.</summary>
    public static Text Relative { get; } = new("relative to chance", "t.o.v. toeval");
}
