namespace OpgaveSim.Analysis.Published;

/// <summary>A measure at a point of a model, with what was published of it.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Expected">What was published; null: nothing was, ours is shown alone.</param>
public sealed record PublishedCell(string Measure, Expectation? Expected = null)
{
    /// <summary>A cell whose value was published.</summary>
    public static PublishedCell Near(string measure, double target, double tolerance) => new(measure, new Expectation(target, tolerance));

    /// <summary>A cell of which it was published that it is above a bound.</summary>
    public static PublishedCell Above(string measure, double bound) => new(measure, new Expectation(bound, 0, ExpectedSide.Above));

    /// <summary>A cell of which it was published that it is below a bound.</summary>
    public static PublishedCell Below(string measure, double bound) => new(measure, new Expectation(bound, 0, ExpectedSide.Below));
}
