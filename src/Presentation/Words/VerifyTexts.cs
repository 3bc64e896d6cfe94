namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of verify: ways to run an experiment, and whether they agree.</summary>
public static class VerifyTexts
{
    /// <summary>A way: {0} what a grain carries, {1} silos, {2} runs at a time.</summary>
    public static Text Way { get; } = new("{0} grains, silos: {1}, runs at a time: {2}", "grains per {0}, silo's: {1}, runs tegelijk: {2}");

    /// <summary>The same once more: {0} the way.</summary>
    public static Text Again { get; } = new("{0}, again", "{0}, nog eens");

    /// <summary>What a grain carries.</summary>
    public static Text Actor { get; } = new("actor", "actor");

    /// <summary>What a grain carries.</summary>
    public static Text World { get; } = new("world", "wereld");

    /// <summary>Column.</summary>
    public static Text WayColumn { get; } = new("way", "manier");

    /// <summary>Column.</summary>
    public static Text DigestColumn { get; } = new("digest", "digest");

    /// <summary>In place of a digest.</summary>
    public static Text Failed { get; } = new("failed", "mislukt");

    /// <summary>All agree.</summary>
    public static Text Equal { get; } = new("all digests are equal", "alle digests zijn gelijk");

    /// <summary>They do not.</summary>
    public static Text Different { get; } = new("the digests differ", "de digests verschillen");
}
