using System.Diagnostics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Database;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.Files;

/// <summary>Only regular files of a bounded size are read; nothing else is even opened, so nothing can hold the program up.</summary>
public sealed class InputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_up_to_the_most_is_read_whole_and_one_byte_more_is_refused()
    {
        var file = folder.Write("ten", "0123456789");
        Assert.Equal("0123456789"u8.ToArray(), InputFile.Read(file, 10, out var obstacle));
        Assert.Null(obstacle);
        Assert.Null(InputFile.Read(file, 9, out obstacle));
        Assert.Equal("is larger than 9 bytes, the most that such a file may be", obstacle?.En);
        Assert.Empty(InputFile.Read(folder.Write("none", ""), 10, out _)!);
    }

    [Fact]
    public void A_link_is_followed_and_one_that_leads_nowhere_is_refused()
    {
        var file = folder.Write("file", "text");
        File.CreateSymbolicLink(folder.At("first"), file);
        File.CreateSymbolicLink(folder.At("second"), folder.At("first"));
        Assert.NotNull(InputFile.Read(folder.At("second"), 10, out _));
        Assert.Null(InputFile.Read(folder.At("second"), 3, out var obstacle));
        Assert.Contains("larger", obstacle!.En, StringComparison.Ordinal);
        File.CreateSymbolicLink(folder.At("lost"), folder.At("gone"));
        Assert.Null(InputFile.Read(folder.At("lost"), 10, out obstacle));
        Assert.Contains("which is not there", obstacle!.En, StringComparison.Ordinal);
        File.CreateSymbolicLink(folder.At("round"), folder.At("round"));
        Assert.Null(InputFile.Read(folder.At("round"), 10, out obstacle));
        Assert.Contains("cannot be read", obstacle!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_file_and_neither_is_nothing()
    {
        Directory.CreateDirectory(folder.At("experiment.yaml"));
        Assert.Equal("is a folder; a file is needed", Refused(folder.Path));
        Assert.Null(InputFile.Read(folder.At("gone"), 10, out var obstacle));
        Assert.Equal("is not there", obstacle?.En);
    }

    [Theory]
    [InlineData("experiment.yaml")]
    [InlineData("case/actors.csv")]
    [InlineData("manifest.json")]
    public void A_pipe_is_not_opened(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // pipes are not in folders there
        }

        folder.Write("case/domains.csv", "id\na\n");
        using (var make = Process.Start("mkfifo", [folder.At(name)]))
        {
            make.WaitForExit();
            Assert.Equal(0, make.ExitCode);
        }

        const string pipe = "is a pipe, a device or a socket; a regular file is needed";
        if (name == "manifest.json")
        {
            Assert.Contains(pipe, Assert.Throws<ResultDamagedException>(() => Manifest.Read(folder.Path)).Message, StringComparison.Ordinal);
            return;
        }

        if (name != "experiment.yaml")
        {
            folder.Write("experiment.yaml", "name: a\nworld: { case: case }\nscenarios:\n  issue: { logic: issue }\n");
        }

        Assert.Equal(pipe, Refused(folder.Path));
        if (name == "experiment.yaml")
        {
            File.CreateSymbolicLink(folder.At("link.yaml"), folder.At(name));
            Assert.Equal(pipe, Refused(folder.At("link.yaml")));
        }
    }

    [Fact]
    public void A_device_is_not_read()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("is a pipe, a device or a socket; a regular file is needed", Refused("/dev/zero"));
        }
    }

    private static string Refused(string path) =>
        Assert.Throws<FaultsException>(() => ExperimentReader.Read(path, ExperimentOptions.None)).Faults[0].Message.En;
}
