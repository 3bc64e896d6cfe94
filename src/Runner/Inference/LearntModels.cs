using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// What simulated worlds of several models have taught: from the summaries of any tables of these actors to the model that they look like most. Only summaries that are held
/// against networks with the same degrees are used: the degrees of ‘degrees alone’ are those of the tables that exist, which would give them away. All models are as
/// probable beforehand: each has as many worlds, also where some lack a summary.
/// </summary>
public sealed class LearntModels
{
    private readonly SimulatedModel[] models;
    private readonly UsableSummaries used;
    private readonly ModelChoice choice;

    /// <summary>Learns.</summary>
    /// <param name="given">What the case gives.</param>
    /// <param name="observed">The summaries of the tables that exist; NaN is no value.</param>
    /// <param name="simulated">Worlds of each model.</param>
    /// <param name="draws">Draws of the forests.</param>
    public LearntModels(CaseColumns given, double[] observed, IReadOnlyList<SimulatedModel> simulated, KeyedDraws draws)
    {
        used = UsableSummaries.Of(Together(simulated), observed, SummaryCatalogue.Usable(given).Where(summary =>
            SummaryCatalogue.All[summary].Form != SummaryForm.Value && !simulated.Any(model => UsableSummaries.IsOftenMissing(model.Worlds, summary))));
        models = AsMany([.. simulated.Select(model => new SimulatedModel(model.Id, Whole(model.Worlds.Only(used.Columns))))]);
        choice = new ModelChoice(models, draws, groups: [.. models.Select(model => ModelChoiceFinding.IsWithoutLambda(model.Id) ? 1 : 0)]);
    }

    /// <summary>The model that tables look like most; null: a summary that is needed has no value.</summary>
    /// <param name="summaries">All summaries.</param>
    public ModelChoiceFinding? Of(ReadOnlySpan<double> summaries)
    {
        var values = used.In(summaries);
        if (!values.All(double.IsFinite))
        {
            return null;
        }

        var chosen = choice.Of(values);
        return new ModelChoiceFinding(
            chosen.Model, chosen.Probability, [.. chosen.Votes.Select((votes, model) => new ModelShare(votes.Model, votes.Share, Shares(choice.Confusion[model])))],
            models[0].Worlds.Rows);
    }

    /// <summary>Of each model as many worlds as that with the fewest has: the first, which lie evenly over the prior.</summary>
    private static SimulatedModel[] AsMany(IReadOnlyList<SimulatedModel> models)
    {
        var fewest = models.Min(model => model.Worlds.Rows);
        return [.. models.Select(model => model with { Worlds = model.Worlds.OnlyRows([.. Enumerable.Range(0, fewest)]) })];
    }

    private static double[] Shares(IReadOnlyList<int> counts) => [.. counts.Select(count => counts.Sum() is > 0 and var all ? (double)count / all : 0)];

    private static ReferenceTable Together(IReadOnlyList<SimulatedModel> models) => new(
        [], models[0].Worlds.Summaries, [], [.. models.SelectMany(model => model.Worlds.Simulated)]);

    private static ReferenceTable Whole(ReferenceTable table) =>
        table.OnlyRows([.. Enumerable.Range(0, table.Rows).Where(row => table.SummariesOf(row).IndexOfAnyExceptInRange(double.MinValue, double.MaxValue) < 0)]);
}
