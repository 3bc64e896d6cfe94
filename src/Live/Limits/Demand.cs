namespace OpgaveSim.Live.Limits;

/// <summary>
/// What an endpoint takes from the program beyond an answer; its limits and who may ask go by this, which routing finds however a path is spelled.
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

    /// <summary>The stage is to do something.</summary>
    public static Demand Order { get; } = new();

    /// <summary>A vote is to count.</summary>
    public static Demand Vote { get; } = new();

    /// <summary>An actor is to be played.</summary>
    public static Demand Join { get; } = new();

    /// <summary>Something is asked or chosen for a seat.</summary>
    public static Demand Seat { get; } = new();

    /// <summary>A browser is to be known as the teacher's.</summary>
    public static Demand Greeting { get; } = new();
}
