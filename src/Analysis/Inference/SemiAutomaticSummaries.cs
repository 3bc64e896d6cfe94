namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// One summary for each parameter (Fearnhead and Prangle 2012): what a ridge regression on all summaries and their squares predicts of it, on
/// the logit scale of its prior. The posterior mean is the summary that loses least in squared error, and this is a first guess of it.
/// </summary>
public sealed class SemiAutomaticSummaries
{
    /// <summary>
    /// Scaled summaries are taken to be at most so far from 0. Ratios and z-scores have long tails, whose squares would decide the regression; and beyond the
    /// simulated worlds a square says anything.
    /// </summary>
    private const double Farthest = 3;

    private readonly ColumnScale scale;
    private readonly RidgeRegression[] regressions;

    private SemiAutomaticSummaries(ColumnScale scale, RidgeRegression[] regressions) => (this.scale, this.regressions) = (scale, regressions);

    /// <summary>The regressions, by parameter in the order asked. Their columns are the scaled summaries, kept within ±3, then the squares of these.</summary>
    public IReadOnlyList<RidgeRegression> Regressions => regressions;

    /// <summary>Learns the summaries of some parameters. O(rows × summaries²).</summary>
    /// <param name="table">Rows without missing values; at least two rows and one summary.</param>
    /// <param name="parameters">Columns of the parameters.</param>
    public static SemiAutomaticSummaries Fit(ReferenceTable table, IReadOnlyList<int> parameters)
    {
        var scale = ColumnScale.Of(table.Simulated, table.Summaries.Count);
        var design = Design(table, scale);
        return new(scale, [.. parameters.Select(parameter => design.Fit(Targets(table, parameter, table.Parameters[parameter].Logit)))]);
    }

    /// <summary>
    /// How well the same regression predicts a parameter's place in its prior (for one that is uniform on 0 to 1: the parameter itself) in worlds that it
    /// has not seen; see <see cref="RidgeRegression.LeaveOneOutR2"/>.
    /// </summary>
    /// <param name="table">Rows without missing values; at least two rows and one summary.</param>
    /// <param name="parameter">Column of the parameter.</param>
    public static double? LeaveOneOutR2(ReferenceTable table, int parameter) =>
        Design(table, ColumnScale.Of(table.Simulated, table.Summaries.Count)).Fit(Targets(table, parameter, table.Parameters[parameter].Place)).LeaveOneOutR2;

    /// <summary>The summaries of a world or an observation, by parameter in the order asked: guesses on the logit scale.</summary>
    /// <param name="summaries">The summaries, in the order of the table.</param>
    public double[] Of(ReadOnlySpan<double> summaries)
    {
        Span<double> terms = stackalloc double[2 * summaries.Length];
        Terms(summaries, scale, terms);
        var guesses = new double[regressions.Length];
        for (var parameter = 0; parameter < guesses.Length; parameter++)
        {
            guesses[parameter] = regressions[parameter].Predict(terms);
        }

        return guesses;
    }

    /// <summary>
    /// The summaries of the draws that were learnt from, draws × parameters, row by row: what the other draws predict of each. A draw's own part in the
    /// regression would make it look nearer to its parameters than an observation can be.
    /// </summary>
    public double[] OfDraws()
    {
        var guesses = new double[regressions.Length * regressions[0].WithoutEach.Length];
        for (var place = 0; place < guesses.Length; place++)
        {
            guesses[place] = regressions[place % regressions.Length].WithoutEach[place / regressions.Length];
        }

        return guesses;
    }

    private static RidgeDesign Design(ReferenceTable table, ColumnScale scale)
    {
        var width = 2 * scale.Columns;
        var terms = new double[table.Rows * width];
        for (var row = 0; row < table.Rows; row++)
        {
            Terms(table.SummariesOf(row), scale, terms.AsSpan(row * width, width));
        }

        return new(terms, width);
    }

    private static void Terms(ReadOnlySpan<double> summaries, ColumnScale scale, Span<double> terms)
    {
        for (var summary = 0; summary < summaries.Length; summary++)
        {
            var scaled = Math.Clamp(scale.Scaled(summaries[summary], summary), -Farthest, Farthest);
            (terms[summary], terms[summaries.Length + summary]) = (scaled, scaled * scaled);
        }
    }

    private static double[] Targets(ReferenceTable table, int parameter, Func<double, double> scaled) =>
        [.. Enumerable.Range(0, table.Rows).Select(row => scaled(table.Parameter(row, parameter)))];
}
