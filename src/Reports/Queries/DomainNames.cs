namespace OpgaveSim.Reports.Queries;

/// <summary>What a case calls its domains.</summary>
public static class DomainNames
{
    /// <summary>The name of each domain, from 0; empty in a generated world, whose domains have numbers only.</summary>
    public static IReadOnlyDictionary<int, string> Of(ReportData data) => !data.Has("case_domain") ? new Dictionary<int, string>()
        : data.Once("domain-names", reader => reader.Query("select domain, coalesce(name, id) from case_domain").ToDictionary(row => (int)row[0]!, row => (string)row[1]!));
}
