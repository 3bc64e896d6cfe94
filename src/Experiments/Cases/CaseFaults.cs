using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// The faults of a case while it is read, so that all of them come at once. A fault that stands in many places is told once, with the
/// lines; of faults that differ in their values alone the first ones are told, with the number of the others.
/// </summary>
internal sealed partial class CaseFaults
{
    /// <summary>Faults of one file that differ in their values alone, and are told each.</summary>
    public const int MostAlike = 10;

    private const int Many = 100, MostLines = 3;

    private readonly List<TableSource> files = [];
    private readonly Dictionary<TableSource, OfFile> found = [];

    /// <summary>Whether a file has so many faults that looking for the nearest right word has become too dear.</summary>
    public bool HasMany(TableSource file) => found.TryGetValue(file, out var faults) && faults.Count >= Many;

    /// <summary>Adds a fault of a file as a whole.</summary>
    public void Add(string file, Text message) => Add(file, 0, 0, message);

    /// <summary>Adds a fault at a place.</summary>
    public void Add(string file, TextPlace place, Text message) => Add(file, place.Line, place.Column, message);

    /// <summary>Adds a fault at a line and column, from 1.</summary>
    public void Add(string file, int line, int column, Text message) => Add(new TableSource(file), line, column, message);

    /// <summary>Adds a fault of a table, at a place: line 0 stands for the whole of it, column 0 for the whole line.</summary>
    public void Add(TableSource file, int line, int column, Text message)
    {
        if (!found.TryGetValue(file, out var faults))
        {
            files.Add(file);
            found[file] = faults = new OfFile(file);
        }

        faults.Add(new Fault(file.File, line, column, message) { Sheet = file.Sheet });
    }

    /// <summary>Throws all faults, file by file, each file from top to bottom; nothing when there are none.</summary>
    /// <exception cref="FaultsException">There is at least one fault.</exception>
    public void ThrowIfAny()
    {
        if (files.Count > 0)
        {
            throw new FaultsException([.. files.OrderBy(Rank).SelectMany(file => found[file].Told())]);
        }
    }

    private static int Rank(TableSource file)
    {
        var table = TableNames.Of(file.Sheet ?? Path.GetFileNameWithoutExtension(file.File));
        for (var rank = 0; rank < CaseFiles.All.Count; rank++)
        {
            if (table == CaseFiles.All[rank])
            {
                return rank;
            }
        }

        return CaseFiles.All.Count;
    }

    // values stand between quotes, counts and lines are digits
    [GeneratedRegex("'[^']*'|[0-9]+")]
    private static partial Regex Values();

    private sealed class OfFile(TableSource source)
    {
        private readonly Dictionary<string, Repeated> messages = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<Repeated>> shapes = new(StringComparer.Ordinal);

        public int Count { get; private set; }

        public void Add(Fault fault)
        {
            Count++;
            if (messages.TryGetValue(fault.Message.En, out var same))
            {
                same.Again(fault.Line);
                return;
            }

            var shape = Values().Replace(fault.Message.En, "");
            if (!shapes.TryGetValue(shape, out var alike))
            {
                shapes[shape] = alike = [];
            }

            if (alike.Count == MostAlike)
            {
                alike[^1].Other();
                return;
            }

            alike.Add(messages[fault.Message.En] = new Repeated(fault, source));
        }

        public IEnumerable<Fault> Told() => messages.Values.OrderBy(one => one.First.Line).ThenBy(one => one.First.Column).Select(one => one.Told());
    }

    /// <summary>A fault, and where it stands again.</summary>
    private sealed class Repeated(Fault first, TableSource source)
    {
        private readonly List<int> lines = [];
        private int more, others;

        public Fault First => first;

        public void Again(int line)
        {
            if (lines.Count < MostLines)
            {
                lines.Add(line);
            }
            else
            {
                more++;
            }
        }

        public void Other() => others++;

        public Fault Told() => first with
        {
            Message = first.Message.Then(Lines()).Then(others > 0 ? PlaceTexts.MoreOfThisKind(others) : Text.None),
            Count = 1 + lines.Count + more + others,
        };

        private Text Lines() => lines.Count == 0 ? Text.None
            : more > 0 ? PlaceTexts.SameOnAndMore(source.Lines, lines, more)
            : lines.Count == 1 ? PlaceTexts.SameOn(source.Line, lines[0])
            : PlaceTexts.SameOn(source.Lines, lines);
    }
}
