/** What somebody did that may be told back to them: deeds of work, and no manners or moods. */
export const deeds = new Set(
  "add adopt agree appoint ask automate bake begin book borrow brew bring build buy calculate call carry catalogue change choose clean close collect combine come convert cook count create cut decide deliver design develop digitise digitize discover divide document double draw drop dry earn end establish expand explain fill find finish fix found fund gather get give go grow halve help hire install introduce invent invite join keep launch lead learn lend let lower make map measure mend merge migrate mount move negotiate offer open order organise organize paint phone pick plan plant prepare print promise propose publish put raise read rebuild record recruit redesign reduce refurbish reopen repair replace rescue restart restore retrain return reuse rewrite run save scrap see sell send separate serve set shift show shut simplify solve sort spend split start stop study swap switch take teach test throw train translate treat try turn use visit walk win work write".split(
    " ",
  ),
);
