namespace OpgaveSim.Results.Files;

/// <summary>
/// A file that is written beside the one that it is to be, under a name that nobody has, and takes its place when it is complete. Whatever
/// happens before leaves the old one as it was.
/// </summary>
public sealed class FreshFile : IDisposable
{
    private const string Begin = ".opgavesim-", End = ".new";

    private readonly string target;
    private bool isInPlace;

    /// <summary>Begins a file.</summary>
    /// <param name="target">Where it is to be; its folder is there.</param>
    public FreshFile(string target)
    {
        this.target = target;
        Name = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, Begin + Path.GetRandomFileName() + End);
    }

    /// <summary>The path to write to.</summary>
    public string Name { get; }

    /// <summary>Whether a name is of a file that was never put in place, as its process was killed.</summary>
    /// <param name="name">A name without its folder.</param>
    public static bool IsLeftOver(string name) =>
        name.StartsWith(Begin, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal);

    /// <summary>Puts it in its place.</summary>
    /// <param name="replaces">Whether a file that is there is replaced; else one that came meanwhile stays, and this fails.</param>
    /// <exception cref="IOException">It cannot be put there.</exception>
    public void Put(bool replaces)
    {
        File.Move(Name, target, replaces);
        isInPlace = true;
    }

    /// <summary>Removes what was written, unless it is in its place.</summary>
    public void Dispose()
    {
        if (!isInPlace)
        {
            File.Delete(Name);
        }
    }
}
