namespace OpgaveSim.Reports.Pages;

/// <summary>The report's own style sheet and script.</summary>
public static class ReportAssets
{
    /// <summary>The style sheets: that of all pages, and those of parts that have their own.</summary>
    public static string Style => Read("report.css") + Read("compare.css");

    /// <summary>The script.</summary>
    public static string Script => Read("report.js");

    private static string Read(string name)
    {
        var resource = $"report/{name}";
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the program has no resource {resource}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
