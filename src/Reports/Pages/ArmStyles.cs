using OpgaveSim.Presentation.Colours;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Pages;

/// <summary>How scenarios are drawn.</summary>
public static class ArmStyles
{
    extension(Arm arm)
    {
        /// <summary>How it is drawn, the same in every figure.</summary>
        public ArmStyle Style => Palette.Neutral(arm.Position);
    }
}
