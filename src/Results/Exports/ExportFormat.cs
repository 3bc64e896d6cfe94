namespace OpgaveSim.Results.Exports;

/// <summary>What a result can be exported to.</summary>
public enum ExportFormat
{
    /// <summary>Every stored table as CSV.</summary>
    Csv,
    /// <summary>Every stored table as Parquet.</summary>
    Parquet,
    /// <summary>Every stored table as a sheet of one Excel workbook.</summary>
    Xlsx,
    /// <summary>Networks of worlds as GraphML.</summary>
    Graphml,
    /// <summary>Networks of worlds as GEXF 1.2.</summary>
    Gexf,
}
