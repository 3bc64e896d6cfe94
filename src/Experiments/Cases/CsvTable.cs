namespace OpgaveSim.Experiments.Cases;

/// <summary>A file as header and rows, all as long as the header.</summary>
/// <param name="Header">The first row.</param>
/// <param name="Rows">The others; empty ones are left out.</param>
/// <param name="IsWhole">False when rows had to be left out because they are at fault.</param>
internal sealed record CsvTable(CsvRow Header, IReadOnlyList<CsvRow> Rows, bool IsWhole);
