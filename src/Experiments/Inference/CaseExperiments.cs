using System.Globalization;
using System.Text;
using System.Text.Json;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Inference;

/// <summary>
/// The experiments of a case: as many tables as it has, with as many seats, formed and no more, by its own actors. They are files in a folder beside a copy of the
/// case, so that a user can read them, change them and run them; this program reads them back like any other.
/// </summary>
public sealed class CaseExperiments
{
    /// <summary>The scenario whose λ is drawn, in <see cref="CaseExperimentKind.Gate"/> and <see cref="CaseExperimentKind.Reference"/>.</summary>
    public const string Drawn = "drawn";

    /// <summary>The scenario of planted homophily of kind: tables whose members are of one kind but for one pick in ten.</summary>
    public const string PlantedKind = "planted-kind";

    /// <summary>The folder that the copy of the case is in.</summary>
    public const string CaseFolderName = "copy-of-case";

    /// <summary>Domains of a case that gives none.</summary>
    private const int AssumedDomains = 8;

    private static readonly string[] Models = ["interest", "kindred", "mutual-gains", "issue", "expert", "mandate", "random"];
    private static readonly double[] Lambdas = [0, 0.2, 0.5, 0.8, 1];
    private readonly string folder;
    private readonly CaseAssumptions assume;

    private CaseExperiments(string folder, CaseWorld given, CaseAssumptions assume) =>
        (this.folder, Case, this.assume, Parameters) = (folder, given, assume, CasePriors.Of(given));

    /// <summary>The case, as the experiments read it.</summary>
    public CaseWorld Case { get; }

    /// <summary>The parameters that are drawn, λ first.</summary>
    public IReadOnlyList<CaseParameter> Parameters { get; }

    /// <summary>Writes the copy of the case and the experiments. What was written there before is replaced, a copy of another case included.</summary>
    /// <param name="source">The case's folder, or its workbook. Columns that are not known are passed over: who reads the case first refuses them.</param>
    /// <param name="folder">The folder to write into; it is made where it is missing.</param>
    /// <param name="options">How many worlds, and from what.</param>
    /// <exception cref="FaultsException">The case is at fault, or has no tables that simulated ones can be like.</exception>
    public static CaseExperiments Write(string source, string folder, CaseExperimentOptions options)
    {
        var assume = new CaseAssumptions();
        assume = options.Public is null ? assume : assume with { Public = options.Public };
        var read = CaseReader.ReadEither(source, assume, ignoreUnknown: true, out _);
        if (TablesToFill.Of(read).Count == 0)
        {
            throw new FaultsException(source, CaseExperimentTexts.NoTable(TablesToFill.Least, TablesToFill.Most, CaseFiles.Tables, CaseFiles.Memberships));
        }

        var copy = Path.Combine(folder, CaseFolderName);
        if (Path.GetFullPath(copy) == Path.GetFullPath(source))
        {
            throw new FaultsException(source, CaseExperimentTexts.IsTheCopy(folder));
        }

        Copy(source, copy, read.DomainIds.Count == 0);
        var made = new CaseExperiments(folder, CaseReader.Read(copy, assume, ignoreUnknown: true), assume);
        foreach (var kind in Enum.GetValues<CaseExperimentKind>())
        {
            File.WriteAllText(made.FileOf(kind), made.Text(kind, options), new UTF8Encoding(false));
        }

        return made;
    }

    /// <summary>The file of an experiment.</summary>
    /// <param name="kind">Which.</param>
    public string FileOf(CaseExperimentKind kind) => Path.Combine(folder, YamlBinder.EnumWord(kind) + ".yaml");

    /// <summary>An experiment, read from its file.</summary>
    /// <param name="kind">Which.</param>
    /// <exception cref="FaultsException">The file is at fault.</exception>
    public Experiment Read(CaseExperimentKind kind) => ExperimentReader.Read(FileOf(kind), new ExperimentOptions { IgnoreUnknown = true });

    /// <summary>The λ of a scenario in all four decisions; null: it has another logic.</summary>
    /// <param name="scenario">The scenario.</param>
    public static double? LambdaOf(Scenario scenario) =>
        Model.Formation.Logics.Throughout(new Model.Formation.LogicChoice(null, scenario.Logic.Answer)) == scenario.Logic ? scenario.Logic.Answer : null;

    private static void Copy(string source, string target, bool lacksDomains)
    {
        Directory.CreateDirectory(target);
        foreach (var before in Directory.EnumerateFiles(target).Where(IsTable).ToArray())
        {
            File.Delete(before);
        }

        foreach (var file in File.Exists(source) ? (IEnumerable<string>)[source] : Directory.EnumerateFiles(source).Where(IsTable).Order(StringComparer.Ordinal))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        if (lacksDomains)
        {
            File.WriteAllText(
                Path.Combine(target, CaseFiles.Domains),
                "id,name\n" + string.Concat(Enumerable.Range(1, AssumedDomains).Select(domain => $"assumed-{domain},Assumed domain {domain}\n")));
        }
    }

    private static bool IsTable(string file) => FolderKind.IsCsv(file) || FolderKind.IsWorkbook(file);

    private string Text(CaseExperimentKind kind, CaseExperimentOptions options)
    {
        var (design, points, seed) = kind switch
        {
            CaseExperimentKind.Gate => ("reference", options.GateDraws, options.Seed),
            CaseExperimentKind.Reference => ("reference", options.Draws, options.Seed),
            CaseExperimentKind.Models => ("models", options.ModelDraws, unchecked(options.Seed + 1)),
            _ => ("worlds", options.WorldDraws, unchecked(options.Seed + 2)),
        };
        var assumed = options.Public is null ? "" : $"  assume: {{ public: [{string.Join(", ", options.Public.Select(label => JsonSerializer.Serialize(label)))}] }}\n";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            # Worlds with the actors of a case and as many tables of the same sizes: formed, and no more. Written by opgavesim infer; it runs by itself as well.
            name: {{YamlBinder.EnumWord(kind)}}
            preset: {{options.Preset}}
            seed: {{seed}}
            rounds: {{TablesToFill.Of(Case).Count}}
            warmup: 0
            replications: 1
            grain: world
            measure: formation
            keep: [member]
            world:
              case: {{CaseFolderName}}
              caseTables: true
              issuesPerRound: 1
              capacity: 1000
              forming: 12
              meetings: 0
              tieGrowth: 0
              tieDecay: 0
              tieAfterFailure: 1

            """) + assumed + "scenarios:\n" + string.Concat(Scenarios(kind).Select(scenario => $"  {scenario.Name}: {{ {scenario.Settings} }}\n"))
            + string.Create(CultureInfo.InvariantCulture, $"design:\n  type: draws\n  name: {design}\n  points: {points}\n  over:\n")
            + string.Concat(Parameters.Where(parameter => parameter.Path is not null || kind is CaseExperimentKind.Gate or CaseExperimentKind.Reference).Select(Over));
    }

    private IEnumerable<(string Name, string Settings)> Scenarios(CaseExperimentKind kind) => kind switch
    {
        CaseExperimentKind.Models => Possible(Models).Select(Named),
        CaseExperimentKind.Worlds =>
        [
            .. Lambdas.Select(lambda => (string.Create(CultureInfo.InvariantCulture, $"lambda-{lambda * 10:00}"), string.Create(CultureInfo.InvariantCulture, $"logic: {lambda}"))),
            .. Possible(["random", "mandate"]).Select(Named),
            (PlantedKind, "logic: { invite: { vary: kind, level: 0.1 }, answer: 0.5, deliberate: 0.5 }, fill: true"),
        ],
        _ => [(Drawn, "logic: 0.5")],
    };

    private static (string Name, string Settings) Named(string logic) => (logic, $"logic: {logic}");

    /// <summary>Logics that the case can have: by mandate where somebody holds one.</summary>
    private IEnumerable<string> Possible(IEnumerable<string> logics) => logics.Where(logic => logic != "mandate" || HoldsMandate());

    private bool HoldsMandate() => WorldVariety.OfCase(Case, assume).HasMandates;

    private static string Over(CaseParameter parameter)
    {
        var prior = parameter.Prior;
        return string.Create(CultureInfo.InvariantCulture, $"    {parameter.Path ?? $"scenarios.{Drawn}.logic"}: {{ from: {prior.From}, to: {prior.To}")
            + (prior.Log ? ", scale: log" : "") + (prior.Whole ? ", whole: true" : "") + " }\n";
    }
}
