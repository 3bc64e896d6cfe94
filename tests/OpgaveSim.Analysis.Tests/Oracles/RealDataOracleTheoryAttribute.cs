using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>A test on the oracle cases whose input is data of others, skipped where these are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDataOracleTheoryAttribute : TheoryAttribute
{
    public RealDataOracleTheoryAttribute()
    {
        if (!File.Exists(OracleFile.PathBeside))
        {
            Skip = "the input of these cases is data of others, not copied into this repository: oracles-shared.json is not in shared beside it";
        }
    }
}
