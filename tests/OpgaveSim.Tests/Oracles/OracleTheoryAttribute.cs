namespace OpgaveSim.Tests.Oracles;

/// <summary>A test on every case of the oracle file, skipped where the file is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute()
    {
        if (!File.Exists(OracleFile.FilePath))
        {
            Skip = "oracles-shared.json is not in shared beside the repository";
        }
    }
}
