using System.Text;

namespace OpgaveSim.Fuzz;

/// <summary>What was found: each input of another kind goes into a folder, with what was said.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Finds(string folder)
{
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    /// <summary>Whether anything was found.</summary>
    public bool Any => kinds.Count > 0;

    /// <summary>Notes a find; of each kind the first three are kept.</summary>
    /// <param name="kind">What kind it is: the first words of what was said.</param>
    /// <param name="said">What was said.</param>
    /// <param name="keep">Puts the input into a folder.</param>
    public void Add(string kind, string said, Action<string> keep)
    {
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kinds[kind] > 3)
        {
            return;
        }

        var at = Directory.CreateDirectory(Path.Combine(folder, $"{kinds.Count:00}-{kinds[kind]}")).FullName;
        File.WriteAllText(Path.Combine(at, "said.txt"), $"{kind}\n\n{said}", Encoding.UTF8);
        keep(at);
        Console.WriteLine($"found: {kind} ({at})");
    }

    /// <summary>Says how often each kind was found.</summary>
    public void Tell()
    {
        foreach (var (kind, times) in kinds)
        {
            Console.WriteLine($"found {times} times: {kind}");
        }
    }
}
