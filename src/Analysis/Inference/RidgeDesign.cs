using MathNet.Numerics.LinearAlgebra;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// The explaining side of ridge regressions (Hoerl and Kennard 1970): columns, each brought to mean 0 and deviation 1, turned to their
/// principal axes once, so that any number of targets and penalties can be tried on them. Columns may depend on each other, and be more
/// than there are rows. Sums run over the rows in their order.
/// </summary>
public sealed class RidgeDesign
{
    /// <summary>Penalties that are tried, as a share of the number of rows: from 10⁻⁶ to 10, two a decade.</summary>
    private static readonly double[] Shares = [.. Enumerable.Range(-12, 15).Select(half => PortableMath.Pow(10, half / 2.0))];

    private const double NoRoom = 1e-9;

    private readonly ColumnScale scale;
    private readonly int rows, columns;
    private readonly double[] along, lengths, axes;

    /// <summary>Prepares columns. O(rows × columns² + columns³).</summary>
    /// <param name="values">Rows × columns, row by row; none of them NaN.</param>
    /// <param name="columns">Number of columns, at least 1.</param>
    public RidgeDesign(double[] values, int columns)
    {
        this.columns = columns;
        rows = values.Length / columns;
        scale = ColumnScale.Of(values, columns);
        var scaled = scale.All(values);
        var found = Matrix<double>.Build.Dense(columns, columns, Products(scaled)).Evd(Symmetricity.Symmetric);
        lengths = [.. found.D.Diagonal().Select(length => Math.Max(0, length))];
        axes = found.EigenVectors.ToRowMajorArray();
        along = Turned(scaled);
    }

    /// <summary>
    /// The regression of a target, with the penalty of the smallest leave-one-out error: each row's target is predicted from the others, exactly and
    /// without fitting anew (Allen 1974). Among equals the larger penalty. O(rows × columns × 15).
    /// </summary>
    /// <param name="target">A value a row.</param>
    public RidgeRegression Fit(double[] target)
    {
        double mean = MeanOf(target), all = target.Sum(value => (value - mean) * (value - mean));
        var towards = Towards(target, mean);
        (double Penalty, double[] Errors, double Squares) best = (0, [], double.PositiveInfinity);
        foreach (var penalty in Shares.Reverse().Select(share => share * rows))
        {
            var errors = LeaveOneOutErrors(target, mean, towards, penalty);
            var squares = errors.Sum(error => error * error);
            best = best.Errors.Length == 0 || squares < best.Squares ? (penalty, errors, squares) : best;
        }

        var (intercept, coefficients) = Predictor(mean, towards, best.Penalty);
        return new(
            intercept, coefficients, best.Penalty, [.. target.Zip(best.Errors, (value, error) => value - error)], all > 0 ? 1 - best.Squares / all : null);
    }

    /// <summary>The regression of a target with a given penalty.</summary>
    /// <param name="target">A value a row.</param>
    /// <param name="penalty">k ≥ 0 in Σ (y − a − bz)² + k Σ b², z being the scaled columns; at 0 no column may depend on others.</param>
    public LinearPredictor Fit(double[] target, double penalty)
    {
        var mean = MeanOf(target);
        return Predictor(mean, Towards(target, mean), penalty);
    }

    private LinearPredictor Predictor(double mean, double[] towards, double penalty)
    {
        var coefficients = new double[columns];
        var intercept = mean;
        for (var column = 0; column < columns; column++)
        {
            var slope = 0.0;
            for (var axis = 0; axis < columns; axis++)
            {
                slope += axes[column * columns + axis] * Shrunk(towards[axis], axis, penalty);
            }

            coefficients[column] = slope * scale.Factor(column);
            intercept -= coefficients[column] * scale.Mean(column);
        }

        return new(intercept, coefficients);
    }

    /// <summary>eᵢ / (1 − hᵢ) by row; ∞ where a row is fitted whatever its target, so that nothing can be said without it.</summary>
    private double[] LeaveOneOutErrors(double[] target, double mean, double[] towards, double penalty)
    {
        double[] slopes = [.. towards.Select((product, axis) => Shrunk(product, axis, penalty))];
        double[] inverse = [.. lengths.Select(length => length + penalty > 0 ? 1 / (length + penalty) : 0)];
        var errors = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            double fitted = mean, leverage = 1.0 / rows;
            for (var axis = 0; axis < columns; axis++)
            {
                var place = along[row * columns + axis];
                fitted += slopes[axis] * place;
                leverage += place * place * inverse[axis];
            }

            errors[row] = 1 - leverage < NoRoom ? double.PositiveInfinity : (target[row] - fitted) / (1 - leverage);
        }

        return errors;
    }

    private double Shrunk(double product, int axis, double penalty) => lengths[axis] + penalty > 0 ? product / (lengths[axis] + penalty) : 0;

    private double[] Towards(double[] target, double mean)
    {
        var products = new double[columns];
        for (var row = 0; row < rows; row++)
        {
            for (var axis = 0; axis < columns; axis++)
            {
                products[axis] += along[row * columns + axis] * (target[row] - mean);
            }
        }

        return products;
    }

    private double[] Products(double[] scaled)
    {
        var products = new double[columns * columns];
        for (var row = 0; row < rows; row++)
        {
            var here = scaled.AsSpan(row * columns, columns);
            for (var one = 0; one < columns; one++)
            {
                var sums = products.AsSpan(one * columns, columns);
                for (var other = 0; other < here.Length; other++)
                {
                    sums[other] += here[one] * here[other];
                }
            }
        }

        return products;
    }

    private double[] Turned(double[] scaled)
    {
        var turned = new double[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var place = turned.AsSpan(row * columns, columns);
            for (var column = 0; column < columns; column++)
            {
                var value = scaled[row * columns + column];
                var axis = axes.AsSpan(column * columns, columns);
                for (var other = 0; other < place.Length; other++)
                {
                    place[other] += value * axis[other];
                }
            }
        }

        return turned;
    }

    private static double MeanOf(double[] target) => Moments.Mean(target) ?? 0;
}
