using System.CommandLine;
using System.Diagnostics;
using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Catalogue;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Validation;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>published [NAME…]</c>: published models, reproduced from the simulator's own parts, against their values.</summary>
public static class PublishedCommand
{
    private const int MostParallel = 1024;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("published");
        var names = new Argument<string[]>("name") { Arity = ArgumentArity.ZeroOrMore };
        var quick = new Option<bool>("--quick");
        var sets = new Option<string[]>("--set") { HelpName = "key=value" };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 2026, HelpName = "N" };
        var parallel = new Option<int?>("--parallel") { HelpName = "N" };
        var given = new Option<string>("--case") { HelpName = "DIR" };
        var page = new Option<string>("--page") { HelpName = "DIR" };
        var (json, force, language) = (SharedOptions.Json(), SharedOptions.Force(), SharedOptions.Language());
        foreach (var option in (Option[])[quick, sets, seed, parallel, given, page, force, json, language])
        {
            command.Add(option);
        }

        command.Add(names);
        command.Add(FactsCommand.Create());
        command.SetAction(Task<int> (parsed, cancellation) => Task.Run(() =>
        {
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var atATime = parsed.GetValue(parallel) ?? Environment.ProcessorCount;
            if (atATime is < 1 or > MostParallel)
            {
                throw new FaultsException("--parallel", CommandFaultTexts.OutOfRange(atATime, 1, MostParallel));
            }

            var (models, chosen) = Models(parsed.GetValue(given), parsed.GetValue(names) ?? []);
            var points = PublishedPlan.Of(models, chosen, parsed.GetValue(sets) ?? [], parsed.GetValue(quick));
            if (parsed.GetValue(page) is not null && (chosen.Count > 0 || parsed.GetValue(quick) || parsed.GetValue(given) is not null))
            {
                throw new FaultsException("--page", CommandFaultTexts.AllModels);
            }

            var result = PublishedResult.Of(parsed.GetValue(seed), parsed.GetValue(quick), Run(points, parsed.GetValue(seed), atATime, spoken, cancellation));
            if (parsed.GetValue(page) is { } folder)
            {
                using var files = new OutputFiles(page.Name, parsed.GetValue(force));
                ValidationPage.Write(folder, result, files);
                Terminal.Put(files, spoken);
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(result.ToJson());
            }
            else
            {
                PublishedTable.Write(new Terminal().Out, models, result, spoken);
            }

            return KnownMisfits.LeaveAny(result) ? ExitCode.Failed : ExitCode.Done;
        }, cancellation));
        return command;
    }

    private static (IReadOnlyList<PublishedModel> Models, IReadOnlyList<string> Chosen) Models(string? folder, IReadOnlyList<string> names)
    {
        if (folder is null)
        {
            return (PublishedModels.All, names);
        }

        var theory = AlignmentFolder.Read(folder);
        return names.Any(name => name != theory.Name)
            ? throw new FaultsException("--case", CommandFaultTexts.ForOneModel(theory.Name))
            : ([.. PublishedModels.All.Select(model => model.Name == theory.Name ? theory : model)], [theory.Name]);
    }

    private static List<ModelResult> Run(IReadOnlyList<PlannedPoint> points, ulong seed, int parallel, ReportLanguage language, CancellationToken cancellation)
    {
        var models = new List<ModelResult>();
        foreach (var group in points.GroupBy(point => point.Model.Name))
        {
            var results = new List<PointResult>();
            foreach (var point in group)
            {
                var watch = Stopwatch.StartNew();
                results.Add(point.Run(seed, parallel, cancellation));
                Terminal.Say(PublishedTexts.Done.Filled(
                    language, group.Key, point.Settings.Label, $"{point.Replicates}", point.Model.Replicates, new ReportNumbers(language).Text(watch.Elapsed.TotalSeconds, 1)));
            }

            models.Add(new ModelResult(group.Key, results));
        }

        return models;
    }
}
