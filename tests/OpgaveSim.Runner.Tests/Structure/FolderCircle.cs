namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Finds folders that know each other in a circle.</summary>
internal static class FolderCircle
{
    private const int Shown = 3;

    /// <summary>The folders of a shortest circle, each knowing the next and the last the first; null when there is none.</summary>
    public static IReadOnlyList<string>? Shortest(IReadOnlyCollection<TypeUse> uses)
    {
        var known = uses.Where(use => use.Folder != use.UsedFolder).ToLookup(use => use.Folder, use => use.UsedFolder);
        return known.Select(folder => Back(folder.Key, known)).OfType<IReadOnlyList<string>>().MinBy(circle => circle.Count);
    }

    /// <summary>The shortest circle in words, with types that make it; null when there is none.</summary>
    public static string? InWords(IReadOnlyCollection<TypeUse> uses)
    {
        if (Shortest(uses) is not { } circle)
        {
            return null;
        }

        var lines = circle.Select((folder, at) => Line(uses, folder, circle[(at + 1) % circle.Count]));
        return $"these folders know each other in a circle; move a type, or what it knows:{string.Concat(lines)}";
    }

    private static string Line(IReadOnlyCollection<TypeUse> uses, string folder, string next)
    {
        TypeUse[] between = [.. uses.Where(use => use.Folder == folder && use.UsedFolder == next).OrderBy(use => use.ToString(), StringComparer.Ordinal)];
        var more = between.Length > Shown ? $" and {between.Length - Shown} more" : "";
        return $"{Environment.NewLine}  {folder} -> {next}: {string.Join(", ", between.Take(Shown))}{more}";
    }

    /// <summary>The shortest way from a folder back to itself, breadth first.</summary>
    private static List<string>? Back(string start, ILookup<string, string> known)
    {
        var cameFrom = new Dictionary<string, string?> { [start] = null };
        var ahead = new Queue<string>([start]);
        while (ahead.TryDequeue(out var folder))
        {
            foreach (var next in known[folder])
            {
                if (next == start)
                {
                    return Way(folder, cameFrom);
                }

                if (cameFrom.TryAdd(next, folder))
                {
                    ahead.Enqueue(next);
                }
            }
        }

        return null;
    }

    private static List<string> Way(string last, Dictionary<string, string?> cameFrom)
    {
        var way = new List<string>();
        for (string? folder = last; folder is not null; folder = cameFrom[folder])
        {
            way.Insert(0, folder);
        }

        return way;
    }
}
