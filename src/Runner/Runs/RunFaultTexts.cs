using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Runs;

/// <summary>Why nothing can be run.</summary>
internal static class RunFaultTexts
{
    public static Text ClockTooLate(string now, string last) => new(
        $"the clock of this machine says {now}; silos can be numbered until {last}: set the clock",
        $"de klok van deze computer staat op {now}; silo's kunnen tot {last} genummerd worden: zet de klok goed");
}
