using System.Collections.Concurrent;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Queries;

/// <summary>What a report is made from: a result, read once. Comparisons are made once and kept. Safe to use from several threads.</summary>
public sealed class ReportData : IDisposable
{
    private readonly ResultComparisons comparisons;
    private readonly Lazy<ReversalMap?> map;
    private readonly Lazy<DoseResponse?> dose;
    private readonly ConcurrentDictionary<string, Lazy<object>> queries = new();
    private readonly ResultReader reader;
    private readonly IReadOnlySet<string> tables;

    private ReportData(string folder)
    {
        Manifest = Manifest.Read(folder);
        reader = new ResultReader(folder);
        tables = reader.Tables();
        Values = RunValues.Read(reader);
        FirstSettings = Values.Settings.Point(FirstPoint.Index);
        comparisons = new ResultComparisons(Values);
        map = new(() => ReversalMap.Of(Values));
        dose = new(() => DoseResponse.Of(reader, First.Arms, FirstPoint.Index));
        var head = reader.Query("select name, title, description, seed, rounds, warm_up from experiment")[0];
        Head = new ExperimentHead
        {
            Name = (string)head[0]!,
            Title = (string)head[1]! is { Length: > 0 } title ? title : (string)head[0]!,
            Description = (string?)head[2] ?? "",
            TitleNl = Values.Settings.Head.Value.TitleNl,
            DescriptionNl = Values.Settings.Head.Value.DescriptionNl,
            Seed = (ulong)head[3]!,
            Rounds = (int)head[4]!,
            Warmup = (int)head[5]!,
            Replications = Values.Replications,
        };
        RunsThere = reader.RunsThere();
        RunsPlanned = reader.RunsPlanned();
    }

    /// <summary>The manifest; null: there is none, or it is broken.</summary>
    public Manifest? Manifest { get; }

    /// <summary>The runs' values.</summary>
    public RunValues Values { get; }

    /// <summary>The settings of the first point.</summary>
    public StoredPoint FirstSettings { get; }

    /// <summary>Whether the actors come from a case.</summary>
    public bool IsCase => FirstSettings.Case is not null;

    /// <summary>The experiment's plain settings; the title is the name where none is given.</summary>
    public ExperimentHead Head { get; }

    /// <summary>The comparisons at the first point.</summary>
    public ComparisonSet First => comparisons.At(FirstPoint.Index);

    /// <summary>The comparisons at a point of the design.</summary>
    public ComparisonSet At(int point) => comparisons.At(point);

    /// <summary>Runs that are there.</summary>
    public int RunsThere { get; }

    /// <summary>Runs that were to be.</summary>
    public long RunsPlanned { get; }

    /// <summary>The point that all figures show which do not vary the design: the first.</summary>
    public PointInfo FirstPoint => Values.Points[0];

    /// <summary>Opens a result.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">It is no results folder, or holds no run yet.</exception>
    public static ReportData Open(string folder)
    {
        var data = new ReportData(folder);
        if (data.RunsThere > 0)
        {
            data.First.MakeAll();
            return data;
        }

        data.Dispose();
        throw new FaultsException(folder, ReportFaultTexts.NothingToReport);
    }

    /// <summary>What sensitivity is told from.</summary>
    public SensitivityOutputs Sensitivity => new(Values, comparisons);

    /// <summary>What each factor adds to each difference, by whole factorial design and comparison; none without such a design.</summary>
    public IReadOnlyList<FactorialEffects> Factorials => Once("factorials", _ => FactorialEffects.All(Values, comparisons));

    /// <summary>Where issue-driven tables are better and where worse over the design; null: it cannot be mapped.</summary>
    public ReversalMap? Map => map.Value;

    /// <summary>What comes of diversity that tables are given; null: they are given none, or the tables that it is read from are not stored.</summary>
    public DoseResponse? Dose => dose.Value;

    /// <summary>The shares of a design of the map by what is said of issue-driven tables.</summary>
    /// <param name="design">A design that fills a space.</param>
    public ReversalShares SharesOf(DesignInfo design) => Once($"shares/{design.Name}", _ => new ReversalShares(Map!, design));

    /// <summary>Whether all of these tables are stored.</summary>
    public bool Has(params string[] names) => names.All(tables.Contains);

    /// <summary>A comparison at a point of the design.</summary>
    public Comparison Compare(int point, string arm, string against, Measure measure) => comparisons.Of(point, arm, against, measure);

    /// <summary>Two scenarios of the first point over tables of the same size; the tables that it needs must be stored.</summary>
    public SizeMatched SizeMatched(Arm arm, Arm against) => Results.Comparisons.SizeMatched.Of(
        Once("sized-tables", reader => new SizedTables(reader, FirstPoint.Index)), Values.WorldsAt(FirstPoint.Index), arm, against)!;

    /// <summary>What a query gave, asked once.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="query">The query.</param>
    public T Once<T>(string name, Func<ResultReader, T> query) where T : class => (T)queries.GetOrAdd(name, _ => new(() => query(reader))).Value;

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();
}
