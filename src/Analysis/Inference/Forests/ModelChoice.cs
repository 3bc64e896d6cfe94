using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// Which of several models brought summaries about (Pudlo et al. 2016): a forest votes on it. Votes are no probabilities, so a second
/// forest learns how often the first is wrong on rows that it was not grown on, and says how probable it is that it is right here. Both also split
/// on what ridge regressions guess of each model, in place of the linear discriminants of Pudlo et al. Models
/// are as probable beforehand as they have rows: give each as many. Where models are put in groups, the choice is between groups, by the votes of
/// all models of each: of models that are hard to tell from each other none may have half of the votes, though together they have nearly all.
/// </summary>
public sealed class ModelChoice
{
    /// <summary>Errors are 0 or 1, so a share of them needs larger leaves than a number does.</summary>
    private static readonly ForestSettings OfErrors = ForestSettings.Regression with { LeastRows = 25 };

    private readonly GuessedColumns columns;
    private readonly ForestClassifier classifier;
    private readonly FittedQuantileForest errors;
    private readonly int[] groupOf;

    /// <summary>Grows both forests.</summary>
    /// <param name="models">The models, at least 1, all with the same summaries in the same order; no NaN.</param>
    /// <param name="draws">The draws of both.</param>
    /// <param name="settings">Sizes of the classifier; by default <see cref="ForestSettings.Classification"/>.</param>
    /// <param name="groups">The number of each model's group, from 0, in the order of the models; null: each model is a group.</param>
    /// <exception cref="ArgumentException">Summaries are not the same in all models, one is NaN, there is none, or there are fewer than ten rows.</exception>
    public ModelChoice(IReadOnlyList<SimulatedModel> models, KeyedDraws draws, ForestSettings? settings = null, IReadOnlyList<int>? groups = null)
    {
        var summaries = models[0].Worlds.Summaries;
        if (models.FirstOrDefault(model => !model.Worlds.Summaries.SequenceEqual(summaries)) is { } other)
        {
            throw new ArgumentException($"Models are told apart by the same summaries, but {other.Id} has not those of {models[0].Id}.");
        }

        Models = [.. models.Select(model => model.Id)];
        groupOf = [.. groups ?? [.. Enumerable.Range(0, models.Count)]];
        int[] modelOf = [.. models.SelectMany((model, index) => Enumerable.Repeat(index, model.Worlds.Rows))];
        columns = new(Together(models, modelOf));
        classifier = new(columns.RowByRow, columns.Count, modelOf, models.Count, RandomForest.KeyOf(draws, 0), settings);
        int[] chosen = new int[modelOf.Length], chosenGroup = new int[modelOf.Length];
        Parallel.For(0, chosen.Length, row =>
        {
            var votes = classifier.OutOfBagVotes(row);
            (chosen[row], chosenGroup[row]) = (ForestClassifier.Chosen(votes), ForestClassifier.Chosen(VotesOfGroups(votes)));
        });
        Confusion = ConfusionOf(models.Count, modelOf, chosen);
        errors = QuantileForest.Fit(
            columns, [.. chosenGroup.Zip(modelOf, (one, truth) => one == groupOf[truth] ? 0.0 : 1.0)], OfErrors, RandomForest.KeyOf(draws, 1));
    }

    /// <summary>Names of the models.</summary>
    public IReadOnlyList<string> Models { get; }

    /// <summary>
    /// By true model, then by chosen one: how many rows, each chosen by the trees that were not grown on it. Rows that all trees were grown
    /// on are not counted.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Confusion { get; }

    /// <summary>Share of rows, of all models together, whose model is not the chosen one; no value where none is counted.</summary>
    public double? ErrorRate
    {
        get
        {
            int all = Confusion.Sum(row => row.Sum()), right = Confusion.Select((row, model) => row[model]).Sum();
            return all == 0 ? null : 1 - (double)right / all;
        }
    }

    /// <summary>The model of summaries.</summary>
    /// <param name="summaries">The summaries, in the order of the models' tables; none of them NaN.</param>
    public ChosenModel Of(ReadOnlySpan<double> summaries)
    {
        var votes = classifier.Votes(columns.Of(summaries));
        var all = votes.Sum();
        var group = ForestClassifier.Chosen(VotesOfGroups(votes));
        return new(
            Models[ForestClassifier.Chosen([.. votes.Select((count, model) => groupOf[model] == group ? count : 0)])], 1 - errors.Of(summaries).Mean,
            [.. votes.Select((count, model) => new ModelVotes(Models[model], (double)count / all))]);
    }

    private int[] VotesOfGroups(int[] votes)
    {
        var sums = new int[groupOf.Max() + 1];
        for (var model = 0; model < votes.Length; model++)
        {
            sums[groupOf[model]] += votes[model];
        }

        return sums;
    }

    /// <summary>The worlds of all models, of which it is a parameter of its own whether they are those of a model.</summary>
    private static ReferenceTable Together(IReadOnlyList<SimulatedModel> models, int[] modelOf) => new(
        [.. models.Select(model => new InferredParameter(model.Id, 0, 1))], models[0].Worlds.Summaries,
        [.. modelOf.SelectMany(mine => models.Select((_, model) => model == mine ? 1.0 : 0))], [.. models.SelectMany(model => model.Worlds.Simulated)]);

    private static int[][] ConfusionOf(int models, int[] modelOf, int[] chosen)
    {
        var counts = new int[models][];
        for (var model = 0; model < models; model++)
        {
            counts[model] = new int[models];
        }

        for (var row = 0; row < modelOf.Length; row++)
        {
            if (chosen[row] >= 0)
            {
                counts[modelOf[row]][chosen[row]]++;
            }
        }

        return counts;
    }
}
