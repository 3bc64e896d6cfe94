namespace OpgaveSim.Experiments.Cases;

/// <summary>A seat as a table of memberships gives it.</summary>
/// <param name="Actor">Who sits there.</param>
/// <param name="Table">The table.</param>
internal readonly record struct CaseSeat(CsvCell Actor, CsvCell Table);
