using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// The stages of an inference, one after the other: gate, estimate, models, checks, second opinion. Each leaves a document; one that is there is not computed again, and what
/// it needs is neither simulated nor learnt again unless a later stage needs it too.
/// </summary>
/// <param name="worlds">The case and its worlds.</param>
/// <param name="asked">What is asked.</param>
/// <param name="folder">Where everything is kept.</param>
/// <param name="say">Is told which stage begins.</param>
public sealed class InferenceRunner(ICaseWorlds worlds, InferenceAsked asked, InferenceFolder folder, Action<string> say)
{
    private readonly KeyedDraws draws = KeyedDraws.ForReplication(asked.Seed, 0);
    private LearntCase? learntCase;
    private LearntModels? learntModels;

    /// <summary>Goes through the stages.</summary>
    /// <param name="gateOnly">Whether it ends after the gate.</param>
    /// <param name="interrupt">Ends it between stages, and within simulations.</param>
    /// <exception cref="OperationCanceledException">It was interrupted; what is done is kept.</exception>
    public async Task<InferenceFinding> RunAsync(bool gateOnly, CancellationToken interrupt)
    {
        var gate = await StageAsync("gate", async () => GateStage.Of(worlds.Columns, worlds.Observed, await worlds.GateAsync()), interrupt);
        if (gateOnly || !gate.IsOpen)
        {
            return new InferenceFinding(asked, Measured(), gate, [], [], null, null, null);
        }

        var scores = await StageAsync("estimators", ScoresAsync, interrupt);
        var estimates = await StageAsync("estimates", async () => EstimateStage.Of(await LearntAsync(scores), scores, (await LearntAsync(scores)).Used(worlds.Observed)!), interrupt);
        var models = await StageAsync("models", async () => (await ModelsAsync()).Of(worlds.Observed)!, interrupt);
        var checks = await StageAsync("checks", async () => CheckStage.Of(
            await LearntAsync(scores), await ModelsAsync(), worlds.Observed, await worlds.KnownAsync(), await worlds.WrongAsync(), new InferenceSizes(asked.Draws).Sets, draws), interrupt);
        var chance = await StageAsync("chance", async () => ChanceStage.Of(estimates[0].Mean, await ChanceAsync(scores)), interrupt);
        var opinion = await StageAsync("second-opinion", () => Task.FromResult(worlds.SecondOpinion()), interrupt);
        return new InferenceFinding(asked, Measured(), gate, estimates, checks, models, chance, opinion);
    }

    private MeasuredSummary[] Measured() =>
        [.. SummaryCatalogue.Ids.Zip(worlds.Observed, (summary, value) => new MeasuredSummary(summary, value)).Where(summary => double.IsFinite(summary.Value))];

    private Task<T> StageAsync<T>(string stage, Func<Task<T>> compute, CancellationToken interrupt)
    {
        interrupt.ThrowIfCancellationRequested();
        if (!folder.IsDone(stage))
        {
            say(stage);
        }

        return folder.StageAsync(stage, compute);
    }

    private IPosteriorEstimator[] Estimators() => [new AbcEstimator(Nearness.OwnParameter), new AbcEstimator(Nearness.AllParameters), new QuantileForest(draws)];

    private async Task<IReadOnlyList<EstimatorScore>> ScoresAsync()
    {
        var learnt = new LearntCase(worlds.Columns, worlds.Observed, await worlds.ReferenceAsync(), _ => Estimators()[0]);
        return EstimatorChoice.Of(Estimators(), learnt.Table, 0, draws).Scores;
    }

    private async Task<LearntCase> LearntAsync(IReadOnlyList<EstimatorScore> scores)
    {
        var chosen = EstimateStage.Chosen(scores);
        return learntCase ??= new LearntCase(worlds.Columns, worlds.Observed, await worlds.ReferenceAsync(), _ => Estimators().First(estimator => estimator.Name == chosen));
    }

    private async Task<LearntModels> ModelsAsync() => learntModels ??= new LearntModels(worlds.Columns, worlds.Observed, await worlds.ModelsAsync(), draws);

    private async Task<IReadOnlyList<double>> ChanceAsync(IReadOnlyList<EstimatorScore> scores)
    {
        var learnt = await LearntAsync(scores);
        var chance = (await worlds.WrongAsync()).First(model => model.Id == "random").Worlds;
        return [.. Enumerable.Range(0, chance.Rows).Select(row => learnt.Used(chance.SummariesOf(row))).OfType<double[]>().Select(values => learnt.Lambda(values).Mean)];
    }
}
