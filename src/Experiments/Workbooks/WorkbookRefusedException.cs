using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>A workbook is not as it should be; <see cref="WorkbookReader"/> says it to whoever asked.</summary>
/// <param name="why">Why.</param>
internal sealed class WorkbookRefusedException(Text why) : Exception(why.En)
{
    /// <summary>Why.</summary>
    public Text Why => why;
}
