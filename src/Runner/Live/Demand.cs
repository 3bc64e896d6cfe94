namespace OpgaveSim.Runner.Live;

/// <summary>
/// What an endpoint takes from the program beyond an answer; its limits go by this, which routing finds however a path is spelled.
/// </summary>
internal sealed class Demand
{
    private Demand()
    {
    }

    /// <summary>A page watches: for long.</summary>
    public static Demand Watching { get; } = new();

    /// <summary>A grain is asked.</summary>
    public static Demand Question { get; } = new();
}
