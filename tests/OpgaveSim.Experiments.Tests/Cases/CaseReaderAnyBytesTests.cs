using CsCheck;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Whatever is done to the bytes of a case, it is read or refused with places that are in the file.</summary>
public sealed class CaseReaderAnyBytesTests
{
    private static readonly string[] Files = ["actors.csv", "positions.csv", "ties.csv"];

    private static readonly byte[] Odd =
        [0, (byte)'"', (byte)',', (byte)';', (byte)'\t', (byte)'\n', (byte)'\r', (byte)'.', (byte)'-', (byte)'9', 0x81, 0xC3, 0xAB, 0xEF, 0xFF];

    [Fact]
    public void ReadOrRefused() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Double[0, 1], Gen.Int[0, 8], Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]).Array[0, 3])
            .Sample((file, at, cut, put) => ReadsOrRefuses(Files[file], at, cut, put), iter: 150, threads: 1);

    private static bool ReadsOrRefuses(string file, double at, int cut, byte[] put)
    {
        using var folder = new TemporaryCase()
            .With("positions.csv", "actor,water,wonen\nann,0.5,-1\nbob,\"1\",\n").With("ties.csv", "from,to,weight\nann,bob,0.5\n");
        var path = Path.Combine(folder.Folder, file);
        var bytes = File.ReadAllBytes(path);
        var from = (int)(at * bytes.Length);
        folder.With(file, [.. bytes[..from], .. put, .. bytes[Math.Min(bytes.Length, from + cut)..]]);
        try
        {
            var world = folder.Read();
            return world.Interests.Concat(world.Ties!.Select(tie => tie.Strength)).All(double.IsFinite);
        }
        catch (FaultsException e)
        {
            var lines = 1 + File.ReadAllBytes(path).Count(b => b is (byte)'\n' or (byte)'\r');
            return e.Faults.All(fault => fault.Line >= 0 && fault.Line <= Math.Max(4, lines) && fault.Column >= 0);
        }
    }
}
