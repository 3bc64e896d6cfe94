using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Inference;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Inference;

/// <summary>Worlds of a case from ordinary experiments, each with a results folder of its own. What was run or measured before is not run or measured again.</summary>
public sealed class CaseWorlds : ICaseWorlds
{
    private const int WorldsToTell = 2_500;

    private readonly InferenceFolder folder;
    private readonly InferenceOptions options;
    private readonly InferenceSizes sizes;
    private readonly CaseExperiments experiments;
    private readonly SeatedTables seated;
    private readonly Func<IRunProgress> progress;
    private readonly CancellationToken interrupt;
    private readonly Dictionary<CaseExperimentKind, Experiment> read = [];
    private readonly HashSet<CaseExperimentKind> begun = [];
    private IReadOnlyList<double[]>? degreesAlone;

    /// <summary>Writes the experiments of a case into its folder.</summary>
    /// <param name="source">The case's folder.</param>
    /// <param name="folder">Where everything is kept.</param>
    /// <param name="options">How it is executed.</param>
    /// <param name="progress">Is told how far a simulation is, each its own.</param>
    /// <param name="interrupt">Stops simulations.</param>
    public CaseWorlds(string source, InferenceFolder folder, InferenceOptions options, Func<IRunProgress> progress, CancellationToken interrupt)
    {
        (this.folder, this.options, this.progress, this.interrupt, sizes) = (folder, options, progress, interrupt, new InferenceSizes(options.Draws));
        experiments = CaseExperiments.Write(source, folder.Root, new CaseExperimentOptions
        {
            GateDraws = sizes.Gate,
            Draws = sizes.Draws,
            ModelDraws = sizes.Models,
            WorldDraws = sizes.Worlds,
            Seed = options.Seed,
        });
        var gate = Experiment(CaseExperimentKind.Gate);
        var world = WorldBuilder.Build(gate.World(gate.Points[0], 0));
        seated = SeatedWorld.Observed(world);
        Observed = TableSummaries.Of(seated, world.Draws);
    }

    /// <inheritdoc/>
    public CaseColumns Columns => seated.Columns;

    /// <inheritdoc/>
    public double[] Observed { get; }

    /// <summary>The experiments that are not finished yet.</summary>
    public IEnumerable<Experiment> Ahead => Enum.GetValues<CaseExperimentKind>()
        .Where(kind => Manifest.Read(folder.Of(NameOf(kind))) is not { Status: "finished" }).Select(Experiment);

    /// <inheritdoc/>
    public Task<ReferenceTable> GateAsync() => TableAsync(CaseExperimentKind.Gate, CaseExperiments.Drawn);

    /// <inheritdoc/>
    public Task<ReferenceTable> ReferenceAsync() => TableAsync(CaseExperimentKind.Reference, CaseExperiments.Drawn);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SimulatedModel>> ModelsAsync() =>
    [
        new SimulatedModel(ModelChoiceFinding.Between, (await ReferenceAsync()).OnlyRows([.. Enumerable.Range(0, sizes.Models)])),
        .. await ScenariosAsync(CaseExperimentKind.Models, _ => true),
        new SimulatedModel(ModelChoiceFinding.DegreesAlone, DegreesAlone(0, sizes.Models)),
    ];

    /// <inheritdoc/>
    public async Task<ReferenceTable> KnownAsync()
    {
        var tables = await ScenariosAsync(CaseExperimentKind.Worlds, scenario => CaseExperiments.LambdaOf(scenario) is not null);
        return new ReferenceTable(
            tables[0].Worlds.Parameters, tables[0].Worlds.Summaries, [.. tables.SelectMany(table => table.Worlds.Drawn)], [.. tables.SelectMany(table => table.Worlds.Simulated)]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SimulatedModel>> WrongAsync() =>
    [
        .. await ScenariosAsync(CaseExperimentKind.Worlds, scenario => CaseExperiments.LambdaOf(scenario) is null),
        new SimulatedModel(ModelChoiceFinding.DegreesAlone, DegreesAlone(sizes.Models, sizes.Worlds)),
    ];

    /// <inheritdoc/>
    public SecondOpinionFinding SecondOpinion() => SecondOpinionStage.Of(seated, KeyedDraws.ForDesign(options.Seed, "second opinion"));

    private static string NameOf(CaseExperimentKind kind) => Experiments.Input.YamlBinder.EnumWord(kind);

    private Experiment Experiment(CaseExperimentKind kind) => read.TryGetValue(kind, out var there) ? there : read[kind] = experiments.Read(kind);

    private async Task<IReadOnlyList<SimulatedModel>> ScenariosAsync(CaseExperimentKind kind, Func<Scenario, bool> which)
    {
        var tables = new List<SimulatedModel>();
        foreach (var scenario in Experiment(kind).Points[0].Scenarios.Where(which))
        {
            tables.Add(new SimulatedModel(scenario.Name, await TableAsync(kind, scenario.Name)));
        }

        return tables;
    }

    /// <summary>The table of a scenario, from its file where it was measured before.</summary>
    private async Task<ReferenceTable> TableAsync(CaseExperimentKind kind, string scenario)
    {
        var file = kind == CaseExperimentKind.Reference ? folder.PathOf(ReferenceFile.FileName) : folder.PathOf(Path.Combine(InferenceFolder.Tables, $"{NameOf(kind)}-{scenario}.parquet"));
        if (File.Exists(file) && ReferenceFile.Read(file, [.. experiments.Parameters.Select(parameter => parameter.Prior)], SummaryCatalogue.Ids) is { } there)
        {
            return there;
        }

        await RunAsync(kind);
        using var results = new ResultReader(folder.Of(NameOf(kind)));
        var table = new ReferenceReader(results, Experiment(kind), experiments.Parameters).Read(scenario, options.Parallel, Told(Experiment(kind).Points.Count), interrupt);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        ReferenceFile.Write(file, table);
        return table;
    }

    /// <summary>Tells now and then how many worlds are measured, where it takes long.</summary>
    private Action<int> Told(int worlds)
    {
        var (done, told) = (0, 0);
        return more =>
        {
            done += more;
            if (done - told >= WorldsToTell)
            {
                told = done;
                progress().Changed($"{done} of {worlds} worlds measured");
            }
        };
    }

    /// <summary>Runs what is not there yet.</summary>
    private async Task RunAsync(CaseExperimentKind kind)
    {
        var target = folder.Of(NameOf(kind));
        var use = begun.Add(kind) && folder.IsReplaced ? FolderUse.Overwrite : FolderUse.Resume;
        var report = await new ExperimentRunner(
            Experiment(kind), new RunOptions { Out = target, Cluster = options.Cluster, Silos = options.Silos, Parallel = options.Parallel, Use = use }, progress(), TimeProvider.System)
            .RunAsync(interrupt);
        interrupt.ThrowIfCancellationRequested();
        if (report.End is not (RunEnd.Finished or RunEnd.NothingToDo))
        {
            throw new IOException($"{target}: {report.Problem ?? $"{report.Failures.Count} worlds failed, the first: {report.Failures[0].Error.Split('\n')[0].Trim()}"}");
        }
    }

    /// <summary>Networks that keep every actor's number of tables and every table's size, and nothing else, of the tables that exist.</summary>
    private ReferenceTable DegreesAlone(int first, int count)
    {
        degreesAlone ??= Random(sizes.Models + sizes.Worlds);
        return new ReferenceTable([], SummaryCatalogue.Ids, [], [.. degreesAlone.Skip(first).Take(count).SelectMany(summaries => summaries)]);
    }

    private double[][] Random(int count)
    {
        var chain = new Curveball(seated.Network, KeyedDraws.ForDesign(options.Seed, ModelChoiceFinding.DegreesAlone));
        var networks = Enumerable.Range(0, count).Select(_ => chain.Next()).ToArray();
        var summaries = new double[count][];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = interrupt }, network =>
            summaries[network] = TableSummaries.Of(seated with { Network = networks[network] }, KeyedDraws.ForReplication(options.Seed, network)));
        return summaries;
    }
}
