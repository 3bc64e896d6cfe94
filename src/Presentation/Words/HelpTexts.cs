namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the help around commands and options.</summary>
public static class HelpTexts
{
    /// <summary>Heading.</summary>
    public static Text Usage { get; } = new("Usage", "Gebruik");

    /// <summary>Heading.</summary>
    public static Text Commands { get; } = new("Commands", "Opdrachten");

    /// <summary>Heading.</summary>
    public static Text Arguments { get; } = new("Arguments", "Argumenten");

    /// <summary>Heading.</summary>
    public static Text Options { get; } = new("Options", "Opties");

    /// <summary>Heading.</summary>
    public static Text Example { get; } = new("Example", "Voorbeeld");

    /// <summary>Heading.</summary>
    public static Text Examples { get; } = new("Examples", "Voorbeelden");

    /// <summary>In a line of usage: a command.</summary>
    public static Text CommandPlace { get; } = new("COMMAND", "OPDRACHT");

    /// <summary>In a line of usage: options.</summary>
    public static Text OptionsPlace { get; } = new("[options]", "[opties]");

    /// <summary>Behind an option: {0} its default.</summary>
    public static Text Default { get; } = new("[default: {0}]", "[standaard: {0}]");

    /// <summary>Behind an option that must be given.</summary>
    public static Text Required { get; } = new("(required)", "(verplicht)");

    /// <summary>At the end of the help of the program.</summary>
    public static Text EachCommand { get; } = new(
        "opgavesim COMMAND --help shows the options of a command, and an example.",
        "opgavesim OPDRACHT --help toont de opties van een opdracht, en een voorbeeld.");

    /// <summary>After what is wrong with a command line.</summary>
    public static Text Hint { get; } = new(
        "opgavesim --help lists the commands; opgavesim COMMAND --help explains one",
        "opgavesim --help noemt de opdrachten; opgavesim OPDRACHT --help legt er een uit");
}
