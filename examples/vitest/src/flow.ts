import { complete, defineFlow, navigate, screen, text } from "@flows/builder";

const rate = screen("RATE", { title: "Rate us" });
const thanks = screen("THANKS", { title: "Thank you", data: { rating: "good", comment: "Lovely" } });

/** Asks how it was. */
export const survey = defineFlow({ version: "7.3" }, [
  rate
    .dropdown("rating", {
      label: "How was it?",
      required: true,
      dataSource: [
        { id: "good", title: "Good" },
        { id: "bad", title: "Bad" },
      ],
    })
    .textInput("comment", { label: "Comment" })
    .footer("Continue", ({ form }) => navigate(thanks, { rating: form.rating, comment: form.comment })),
  thanks
    .textHeading(({ data }) => text`You said: ${data.rating}`)
    .footer("Send", ({ data }) => complete({ rating: data.rating, comment: data.comment })),
]);
