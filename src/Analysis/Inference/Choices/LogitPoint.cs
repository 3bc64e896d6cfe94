using MathNet.Numerics.LinearAlgebra;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>The likelihood at given coefficients.</summary>
/// <param name="Coefficients">The coefficients, per standard deviation.</param>
/// <param name="Likelihood">Log-likelihood.</param>
/// <param name="Gradient">Its first derivatives.</param>
/// <param name="Information">The negative of its second derivatives: symmetric, never negative.</param>
internal sealed record LogitPoint(Vector<double> Coefficients, double Likelihood, Vector<double> Gradient, Matrix<double> Information)
{
    /// <summary>Below this part of the largest, an eigenvalue is rounding.</summary>
    private const double Rounding = 1e-10;

    /// <summary>The inverse of the information; null where it is singular, to rounding.</summary>
    public Matrix<double>? Inverse()
    {
        var own = Information.Diagonal();
        if (!(own.Minimum() > 0))
        {
            return null;
        }

        Matrix<double> Scaled(Matrix<double> matrix) => matrix.MapIndexed((row, column, value) => value / Math.Sqrt(own[row] * own[column]));
        var scaled = Scaled(Information);
        return scaled.Evd(Symmetricity.Symmetric).D.Diagonal().Minimum() > Rounding
            ? Scaled(scaled.Cholesky().Solve(Matrix<double>.Build.DenseIdentity(own.Count)))
            : null;
    }
}
