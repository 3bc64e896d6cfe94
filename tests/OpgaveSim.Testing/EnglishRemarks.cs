using OpgaveSim.Model.World;

namespace OpgaveSim.Testing;

/// <summary>What was said of a case, in English.</summary>
public static class EnglishRemarks
{
    public static IReadOnlyList<string> English(this IEnumerable<CaseRemark> remarks) => [.. remarks.Select(remark => remark.English)];
}
