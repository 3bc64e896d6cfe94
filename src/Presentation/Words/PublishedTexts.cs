namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of published: the cells of published models, and whether each lies in its range.</summary>
public static class PublishedTexts
{
    /// <summary>Column.</summary>
    public static Text Model { get; } = new("model", "model");

    /// <summary>Column.</summary>
    public static Text Cell { get; } = new("cell", "cel");

    /// <summary>Column.</summary>
    public static Text Target { get; } = new("target", "gepubliceerd");

    /// <summary>Column.</summary>
    public static Text Ours { get; } = new("ours ± SE", "hier ± SE");

    /// <summary>Column.</summary>
    public static Text Tolerance { get; } = new("tolerance", "marge");

    /// <summary>In place of a tolerance, where only a side was published.</summary>
    public static Text WholeInterval { get; } = new("95 % interval", "95 %-interval");

    /// <summary>Verdict.</summary>
    public static Text Inside { get; } = new("inside", "binnen");

    /// <summary>Verdict.</summary>
    public static Text Outside { get; } = new("OUTSIDE", "BUITEN");

    /// <summary>Verdict.</summary>
    public static Text KnownOutside { get; } = new("outside (known)", "buiten (bekend)");

    /// <summary>Beneath the tables: {0} cells inside, {1} outside, {2} without a published value, {3} seed, {4} digest.</summary>
    public static Text Summary { get; } = new(
        "{0} inside, {1} outside, {2} without a published value; seed {3}, digest {4}", "{0} binnen, {1} buiten, {2} zonder gepubliceerde waarde; startgetal {3}, digest {4}");

    /// <summary>Progress: {0} model, {1} point, {2} replicates, {3} what a replicate is called, {4} seconds.</summary>
    public static Text Done { get; } = new("{0} {1}: {2} {3}, {4} s", "{0} {1}: {2} × ({3}), {4} s");
}
