using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// A free parameter with its prior: uniform on [From, To], or on whole numbers, or uniform in the logarithm. Estimators work with its
/// place in the prior, which is uniform on [0, 1] whatever the range, and with the logit of that place, which has no ends.
/// </summary>
/// <param name="Id">Name, as in an experiment.</param>
/// <param name="From">Lowest value; above 0 where <paramref name="Log"/>.</param>
/// <param name="To">Highest value, above <paramref name="From"/>.</param>
/// <param name="Log">Whether the prior is uniform in the logarithm.</param>
/// <param name="Whole">Whether only whole numbers are drawn, as <see cref="FactorQuantile.Whole"/> and <see cref="FactorQuantile.WholeLog"/> draw them.</param>
public sealed record InferredParameter(string Id, double From, double To, bool Log = false, bool Whole = false)
{
    /// <summary>How near to an end of the prior a place may lie: the logit is kept within ±9.2.</summary>
    private const double Nearest = 1e-4;

    private double End => Whole ? To + 1 : To;

    /// <summary>The place of a value in the prior, in [0, 1]: the chance of a smaller one. A whole number is at the middle of its cell.</summary>
    /// <param name="value">A value; outside the range it is taken as the nearest end.</param>
    public double Place(double value) => PlaceOf(Math.Clamp(value, From, To) + (Whole ? 0.5 : 0));

    /// <summary>The places in the prior that a whole number takes up: the chance of a smaller one, and of one that is no larger.</summary>
    /// <param name="value">A whole number from <see cref="From"/> to <see cref="To"/>.</param>
    public (double From, double To) Cell(double value) => (PlaceOf(value), PlaceOf(value + 1));

    /// <summary>The value at a place in the prior: the inverse of <see cref="Place"/>.</summary>
    /// <param name="place">Place in [0, 1].</param>
    public double At(double place) => (Log, Whole) switch
    {
        (false, false) => FactorQuantile.Uniform(place, From, To),
        (true, false) => FactorQuantile.LogUniform(place, From, To),
        (false, true) => FactorQuantile.Whole(place, (long)From, (long)To),
        (true, true) => FactorQuantile.WholeLog(place, (long)From, (long)To),
    };

    /// <summary>ln(u / (1 − u)) of the place u of a value, u kept 10⁻⁴ off the ends.</summary>
    /// <param name="value">A value.</param>
    public double Logit(double value)
    {
        var place = Math.Clamp(Place(value), Nearest, 1 - Nearest);
        return PortableMath.Log(place / (1 - place));
    }

    /// <summary>The value whose logit is given: always within the prior.</summary>
    /// <param name="logit">Any number.</param>
    public double FromLogit(double logit) => At(1 / (1 + PortableMath.Exp(-logit)));

    private double PlaceOf(double inside) => Log ? PortableMath.Log(inside / From) / PortableMath.Log(End / From) : (inside - From) / (End - From);
}
