[company]
мы
наш
[means]
за счёт
[conjunction]
и
[function]
для
на
в
помогаем
предлагаем
