using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Parameters;

/// <summary>
/// A whole number that every issue has: one for all, written as the number, or each issue's own, drawn from a normal distribution,
/// written as <c>{ mean, sd }</c>. The draw is keyed by the issue, so that scenarios with the same mean and deviation share it.
/// </summary>
[JsonConverter(typeof(IssueNumberJson))]
public sealed record IssueNumber
{
    /// <summary>Mean, before rounding and clamping; with a deviation of 0 the number of all issues.</summary>
    public double Mean { get; init; }

    /// <summary>Standard deviation, before rounding and clamping; 0: the number is the same for all issues.</summary>
    [Range(0.0, 60.0)]
    public double Sd { get; init; }

    /// <summary>Whether issues can differ in it.</summary>
    public bool Varies => Sd > 0;

    /// <summary>The same number for all issues.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator IssueNumber(int number) => new() { Mean = number };

    /// <summary>The number of an issue: rounded half up, and clamped where it is drawn. Nothing is drawn where it does not vary.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="least">Least number that can be drawn.</param>
    /// <param name="most">Largest number that can be drawn.</param>
    public int Of(KeyedDraws draws, Purpose purpose, int issue, int least, int most) => Varies
        ? (int)Math.Clamp(Rounded(draws.Normal(Mean, Sd, purpose, (uint)issue)), least, most)
        : (int)Rounded(Mean);

    /// <summary>The mean, rounded half up: the number of a middling issue.</summary>
    [JsonIgnore]
    public int Middle => (int)Rounded(Mean);

    /// <summary>The smallest number that an issue can have.</summary>
    /// <param name="least">Least number that can be drawn.</param>
    public int Smallest(int least) => Varies ? least : (int)Rounded(Mean);

    /// <summary>As an experiment writes it: <c>8</c>, or <c>{ mean: 8, sd: 3 }</c>.</summary>
    public override string ToString() => Varies
        ? string.Create(CultureInfo.InvariantCulture, $"{{ mean: {Mean}, sd: {Sd} }}")
        : Mean.ToString(CultureInfo.InvariantCulture);

    private static double Rounded(double number) => Math.Floor(number + 0.5);
}
