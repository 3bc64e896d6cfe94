using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// The explaining side of small weighted least squares with a given ridge penalty: columns are brought to weighted mean 0 and weighted
/// deviation 1, and the normal equations are factorised once. Sums run over the rows in their order.
/// </summary>
internal sealed class WeightedDesign
{
    private readonly double[] values, weights, means, factors;
    private readonly int columns;
    private readonly double sum;
    private readonly Cholesky<double> equations;

    /// <summary>Prepares columns. O(rows × columns²).</summary>
    /// <param name="values">Rows × columns, row by row.</param>
    /// <param name="columns">Number of columns, at least 1.</param>
    /// <param name="weights">A weight a row, ≥ 0, not all 0.</param>
    /// <param name="ridge">Penalty on the scaled columns as a share of the sum of the weights, above 0.</param>
    public WeightedDesign(double[] values, int columns, double[] weights, double ridge)
    {
        (this.values, this.weights, this.columns) = (values, weights, columns);
        (means, factors) = (new double[columns], new double[columns]);
        foreach (var weight in weights)
        {
            sum += weight;
        }

        Scale();
        equations = Products(ridge * sum).Cholesky();
    }

    /// <summary>The columns of a row, as they were given.</summary>
    public ReadOnlySpan<double> Row(int row) => values.AsSpan(row * columns, columns);

    /// <summary>The regression of a target.</summary>
    /// <param name="target">A value a row.</param>
    public LinearPredictor Fit(double[] target)
    {
        var mean = 0.0;
        for (var row = 0; row < weights.Length; row++)
        {
            mean += weights[row] * target[row] / sum;
        }

        var towards = Vector<double>.Build.Dense(columns);
        for (var row = 0; row < weights.Length; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                towards[column] += weights[row] * Scaled(row, column) * (target[row] - mean);
            }
        }

        double[] slopes = [.. equations.Solve(towards).Select((slope, column) => slope * factors[column])];
        return new(mean - slopes.Select((slope, column) => slope * means[column]).Sum(), slopes);
    }

    /// <summary>By row, the share of a change in its own target that its fitted value follows: h in e / (1 − h), the error of a prediction from the other rows.</summary>
    public double[] Leverages()
    {
        var inverse = equations.Solve(Matrix<double>.Build.DenseIdentity(columns)).ToRowMajorArray();
        return [.. weights.Select((weight, row) => weight * (1 / sum + Length(row, inverse)))];
    }

    private double Length(int row, double[] inverse)
    {
        var length = 0.0;
        for (var place = 0; place < inverse.Length; place++)
        {
            length += Scaled(row, place / columns) * inverse[place] * Scaled(row, place % columns);
        }

        return length;
    }

    private void Scale()
    {
        for (var place = 0; place < values.Length; place++)
        {
            means[place % columns] += weights[place / columns] * values[place] / sum;
        }

        for (var place = 0; place < values.Length; place++)
        {
            var away = values[place] - means[place % columns];
            factors[place % columns] += weights[place / columns] * away * away;
        }

        for (var column = 0; column < columns; column++)
        {
            var deviation = Math.Sqrt(factors[column] / sum);
            factors[column] = ColumnScale.Varies(deviation, means[column]) ? 1 / deviation : 0;
        }
    }

    private Matrix<double> Products(double penalty)
    {
        var products = Matrix<double>.Build.Dense(columns, columns);
        for (var row = 0; row < weights.Length; row++)
        {
            for (var one = 0; one < columns; one++)
            {
                for (var other = 0; other < columns; other++)
                {
                    products[one, other] += weights[row] * Scaled(row, one) * Scaled(row, other);
                }
            }
        }

        for (var column = 0; column < columns; column++)
        {
            products[column, column] += penalty;
        }

        return products;
    }

    private double Scaled(int row, int column) => (values[row * columns + column] - means[column]) * factors[column];
}
