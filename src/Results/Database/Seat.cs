namespace OpgaveSim.Results.Database;

/// <summary>A seat at a table of a run.</summary>
/// <param name="Issue">Id of the table's issue in its world.</param>
/// <param name="Actor">Who sat there.</param>
/// <param name="HasConvened">Whether that actor convened the table.</param>
public readonly record struct Seat(int Issue, int Actor, bool HasConvened);
