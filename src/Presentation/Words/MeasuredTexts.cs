namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the measures of tables that exist, in the terminal.</summary>
public static class MeasuredTexts
{
    /// <summary>Column.</summary>
    public static Text Overall { get; } = new("mean over tables", "gemiddeld over tafels");

    /// <summary>Column.</summary>
    public static Text Observed { get; } = new("observed", "gevonden");

    /// <summary>Column.</summary>
    public static Text NullMean { get; } = new("null mean", "toeval gem.");

    /// <summary>Column.</summary>
    public static Text NullSd { get; } = new("null SD", "toeval SD");

    /// <summary>Column.</summary>
    public static Text Tables { get; } = new("tables", "tafels");

    /// <summary>Sentence: {0} measure, {1} tables that differ, {2} all tables.</summary>
    public static Text Differ { get; } = new(
        "{0}: {1} of {2} tables differ from the null model (p < 0.05 after Holm)",
        "{0}: {1} van de {2} tafels wijken af van het nulmodel (p < 0,05 na Holm)");

    /// <summary>Sentence: {0} draws, {1} draws that are needed.</summary>
    public static Text MoreDraws { get; } = new(
        "with {0} draws no single table can differ after Holm; use --draws {1} or more",
        "met {0} trekkingen kan geen tafel op zichzelf na Holm afwijken; daarvoor is --draws {1} of meer nodig");

    /// <summary>Last sentence: {0} actors, {1} tables, {2} networks.</summary>
    public static Text Size { get; } = new(
        "{0} actors, {1} tables, {2} random networks that keep every actor's number of tables and every table's size; --out writes every table",
        "{0} actoren, {1} tafels, {2} toevallige netwerken waarin elke actor evenveel tafels houdt en elke tafel even groot blijft; --out schrijft elke tafel");
}
