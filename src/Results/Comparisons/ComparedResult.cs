using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A result that is compared, opened for reading, at one point of its design.</summary>
public sealed class ComparedResult : IDisposable
{
    private readonly Lazy<StoredPoint> settings;
    private readonly Lazy<SizedTables> sized;

    private ComparedResult(string folder, string label, ResultReader reader, RunValues values)
    {
        (Folder, Label, Reader, Values) = (folder, label, reader, values);
        Manifest = Manifest.Read(folder);
        settings = new(() => Values.Settings.Point(Point));
        sized = new(() => new SizedTables(Reader, Point));
        Tables = reader.Tables();
        Seed = (ulong)reader.Query("select seed from experiment")[0][0]!;
        RunsThere = reader.RunsThere();
    }

    /// <summary>The results folder.</summary>
    public string Folder { get; }

    /// <summary>What it is called among those that are compared.</summary>
    public string Label { get; }

    /// <summary>Its database.</summary>
    public ResultReader Reader { get; }

    /// <summary>Its manifest; null: there is none, or it is broken.</summary>
    public Manifest? Manifest { get; }

    /// <summary>The runs' values.</summary>
    public RunValues Values { get; }

    /// <summary>Names of the tables that are stored.</summary>
    public IReadOnlySet<string> Tables { get; }

    /// <summary>The experiment's seed.</summary>
    public ulong Seed { get; }

    /// <summary>Runs that are there.</summary>
    public int RunsThere { get; }

    /// <summary>Runs that were to be.</summary>
    public long RunsPlanned => Reader.RunsPlanned();

    /// <summary>The point of its design that is compared.</summary>
    public required int Point { get; init; }

    /// <summary>The point's tables with their sizes.</summary>
    internal SizedTables Sized => sized.Value;

    /// <summary>The experiment's plain settings.</summary>
    public StoredRecord<ExperimentHead> Head => Values.Settings.Head;

    /// <summary>The point's settings: world, case and scenarios.</summary>
    public StoredPoint PointSettings => settings.Value;

    /// <summary>Whether its actors come from a case.</summary>
    public bool IsCase => PointSettings.Case is not null;

    /// <summary>
    /// What makes its worlds what they are, setting by setting: two results in which all of these are equal have the same worlds,
    /// replication by replication.
    /// </summary>
    public IReadOnlyDictionary<string, string> WorldSettings
    {
        get
        {
            var found = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["seed"] = Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["rounds"] = Head.Find(nameof(ExperimentHead.Rounds))!,
                ["case"] = PointSettings.Case is { } hash ? $"\"{hash}\"" : "none",
            };
            if (PointSettings.FirstReplication > 0)
            {
                found["replications from"] = PointSettings.FirstReplication.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            foreach (var (key, value) in PointSettings.World.Said)
            {
                found[$"world.{key}"] = value ?? "null";
            }

            return found;
        }
    }

    /// <summary>Opens a result.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="label">What to call it.</param>
    /// <param name="point">The point of its design.</param>
    /// <exception cref="FaultsException">It is no results folder, another version made it, no run is there, or it has no such point.</exception>
    public static ComparedResult Open(string folder, string label, int point)
    {
        var reader = new ResultReader(folder);
        try
        {
            var result = new ComparedResult(folder, label, reader, RunValues.Read(reader)) { Point = point };
            return result.RunsThere == 0 ? throw new FaultsException(folder, ResultFaultTexts.NothingToCompare)
                : point < 0 || point >= result.Values.Points.Count ? throw new FaultsException(
                    folder, ResultFaultTexts.NoPoint(point, result.Values.Points.Count - 1))
                : result;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The same result at another point of its design. Both read from one database, which is closed with either.</summary>
    /// <param name="point">The point.</param>
    internal ComparedResult At(int point) => new(Folder, Label, Reader, Values) { Point = point };

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();
}
