using Xunit;
namespace OpgaveSim.Testing;

/// <summary>A test on a published data set, skipped where the data set is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>A test on a data set.</summary>
    /// <param name="dataSet">Its folder in <see cref="SharedData.Folder"/>.</param>
    public SharedDataFactAttribute(string dataSet)
    {
        DataSet = dataSet;
        if (!Directory.Exists(SharedData.PathOf(dataSet)))
        {
            Skip = $"the data set {dataSet} is not in shared/data beside the repository";
        }
    }

    /// <summary>The data set that the test needs.</summary>
    public string DataSet { get; }
}
