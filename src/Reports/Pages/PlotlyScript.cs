using Plotly.NET;

namespace OpgaveSim.Reports.Pages;

/// <summary>plotly.js as Plotly.NET brings it along (2.28, MIT).</summary>
public static class PlotlyScript
{
    private const string Resource = "Plotly.NET.plotly-2.28.0.min.js";

    /// <summary>Writes the script.</summary>
    public static void WriteTo(TextWriter writer)
    {
        using var stream = typeof(GenericChart).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"Plotly.NET has no resource {Resource}");
        using var reader = new StreamReader(stream);
        var buffer = new char[1 << 16];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            writer.Write(buffer, 0, read);
        }
    }
}
