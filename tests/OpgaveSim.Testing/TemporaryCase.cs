using Xunit;
using System.Text;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Testing;

/// <summary>A case in a folder of its own, removed afterwards. It begins as a small one without faults.</summary>
public sealed class TemporaryCase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("case-");

    public TemporaryCase() => With("actors.csv", "id,kind\nann,public\nbob,civic\n").With("domains.csv", "id\nwater\nwonen\n");

    public string Folder => folder.FullName;

    public TemporaryCase With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TemporaryCase With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public TemporaryCase Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public CaseWorld Read(CaseAssumptions? assume = null, int maxDomains = CaseReader.MostDomains) =>
        CaseReader.Read(Folder, assume ?? new CaseAssumptions(), maxDomains);

    public IReadOnlyList<Fault> Faults(int maxDomains = CaseReader.MostDomains) =>
        Assert.Throws<FaultsException>(() => Read(maxDomains: maxDomains)).Faults;

    public void Dispose() => folder.Delete(recursive: true);
}
