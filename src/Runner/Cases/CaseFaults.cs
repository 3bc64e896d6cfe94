using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Cases;

/// <summary>The faults of a case while it is read, so that all of them come at once.</summary>
internal sealed class CaseFaults
{
    /// <summary>Faults of one file that are told; of more, only how many there are.</summary>
    public const int MostOfOneFile = 1000;

    private const int Many = 100;

    private readonly List<string> files = [];
    private readonly Dictionary<string, List<Fault>> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> untold = new(StringComparer.Ordinal);

    /// <summary>Whether a file has so many faults that looking for the nearest right word has become too dear.</summary>
    public bool HasMany(string file) => found.TryGetValue(file, out var faults) && faults.Count >= Many;

    /// <summary>Adds a fault of a file as a whole.</summary>
    public void Add(string file, string message) => Add(file, 0, 0, message);

    /// <summary>Adds a fault at a place.</summary>
    public void Add(string file, TextPlace place, string message) => Add(file, place.Line, place.Column, message);

    /// <summary>Adds a fault at a line and column, from 1.</summary>
    public void Add(string file, int line, int column, string message)
    {
        if (!found.TryGetValue(file, out var faults))
        {
            files.Add(file);
            found[file] = faults = [];
        }

        if (faults.Count < MostOfOneFile)
        {
            faults.Add(new Fault(file, line, column, message));
        }
        else
        {
            untold[file] = untold.GetValueOrDefault(file) + 1;
        }
    }

    /// <summary>Throws all faults, file by file, each file from top to bottom; nothing when there are none.</summary>
    /// <exception cref="FaultsException">There is at least one fault.</exception>
    public void ThrowIfAny()
    {
        if (files.Count > 0)
        {
            throw new FaultsException([.. files.OrderBy(Rank).SelectMany(Told)]);
        }
    }

    private static int Rank(string file)
    {
        for (var rank = 0; rank < CaseFiles.All.Count; rank++)
        {
            if (Path.GetFileName(file) == CaseFiles.All[rank])
            {
                return rank;
            }
        }

        return CaseFiles.All.Count;
    }

    private IEnumerable<Fault> Told(string file)
    {
        var told = found[file].OrderBy(fault => fault.Line).ThenBy(fault => fault.Column);
        return untold.TryGetValue(file, out var more) ? told.Append(new Fault(file, 0, 0, $"and {more} more faults") { Count = more }) : told;
    }
}
